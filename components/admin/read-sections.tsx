import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/report/place-link';
import { Tag } from '@/components/ui/tag';
import { SECTION_KINDS } from '@/lib/domain/report';
import type { VersionReview } from '@/lib/manage/review-version';
import { placeOfHeading } from '@/lib/text/place-of-heading';

type Section = VersionReview['version']['sections'][number];

/** The six parts, found or not, and what a report adds; or the parts of a report that has its own. */
function partsOf(form: string, sections: readonly Section[]): { kind: Section['kind']; section?: Section }[] {
  const own = sections.filter(({ ordinal }) => form === 'free' || ordinal > SECTION_KINDS.length);
  const six = SECTION_KINDS.map((kind) => {
    const section = sections.find((each) => each.kind === kind);
    return section === undefined ? { kind } : { kind, section };
  });
  return [...(form === 'free' ? [] : six), ...own.map((section) => ({ kind: section.kind, section }))];
}

/** The parts that were read, each with the way to its place. */
export function ReadSections({
  form,
  text,
  sections,
}: {
  form: string;
  text: string;
  sections: readonly Section[];
}) {
  const t = useTranslations('admin.version');
  const td = useTranslations('domain.sections');
  return (
    <section className="read-part">
      <h3>{t('sections')}</h3>
      <ol className="text-t-s">
        {partsOf(form, sections).map(({ kind, section }) => {
          return (
            <li key={section?.ordinal ?? kind} className="flex flex-wrap items-baseline gap-x-s2 py-0.5">
              {section === undefined ? (
                <>
                  {td(kind)} <Tag tone="unk">{t('sectionMissing')}</Tag>
                </>
              ) : (
                <>
                  <PlaceLink source={placeOfHeading(text, section.heading, section)} lang="zh-CN">
                    {section.heading ?? td(kind)}
                  </PlaceLink>
                  {section.heading === null && form !== 'free' && <Tag tone="unk">{t('headingLost')}</Tag>}
                  <span className="meta">{t('characters', { count: section.text.length })}</span>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
