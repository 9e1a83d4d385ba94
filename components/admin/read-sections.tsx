import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import { SECTION_KINDS } from '@/lib/domain/report';
import type { VersionReview } from '@/lib/manage/review-version';

/** The six parts, found or not, each with the way to its place. */
export function ReadSections({ sections }: { sections: VersionReview['version']['sections'] }) {
  const t = useTranslations('admin.version');
  const td = useTranslations('domain.sections');
  return (
    <section className="read-part">
      <h3>{t('sections')}</h3>
      <ol className="text-t-s">
        {SECTION_KINDS.map((kind) => {
          const section = sections.find((found) => found.kind === kind);
          return (
            <li key={kind} className="flex flex-wrap items-baseline gap-x-s2 py-0.5">
              {section === undefined ? (
                <>
                  {td(kind)} <Tag tone="unk">{t('sectionMissing')}</Tag>
                </>
              ) : (
                <>
                  <a href={`#L${section.line}`} lang="zh-CN">
                    {section.heading ?? td(kind)}
                  </a>
                  {section.heading === null && <Tag tone="unk">{t('headingLost')}</Tag>}
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
