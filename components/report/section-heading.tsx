import { useLocale, useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import { SECTION_KINDS, SECTION_LABELS, type SectionKind } from '@/lib/domain/report';
import { MarkedWords } from './marked-words';
import { SectionLink } from './permanent-link';
import { PlaceLink } from './place-link';
import type { SectionItem } from './section-items';

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** The statutory heading with its number, for where a report lost its own. */
export function statutoryHeading(kind: SectionKind): string {
  return `${NUMERALS[SECTION_KINDS.indexOf(kind)] ?? ''}、${SECTION_LABELS[kind]}`;
}

/** The printed heading, or in words what part this is. */
export function SectionHeading({ item: { id, kind, section, isStatutory } }: { item: SectionItem }) {
  const t = useTranslations('report');
  const td = useTranslations('domain.sections');
  const locale = useLocale();
  const printed = section?.heading?.replace(/^#+\s*/, '') ?? null;
  const marks = (section?.heading?.length ?? 0) - (printed?.length ?? 0);
  const hits = (section?.headingHits ?? []).map(({ hit, start, end }) => ({
    hit,
    start: Math.max(0, start - marks),
    end: end - marks,
  }));
  if (printed === null && !isStatutory) {
    return <h2 id={`h-${id}`}>{section?.ordinal === 0 ? t('preface') : t('wholeText')}</h2>;
  }
  return (
    <h2 lang="zh-CN" id={`h-${id}`}>
      {printed === null ? statutoryHeading(kind) : <MarkedWords words={printed} hits={hits} />}{' '}
      {printed === null && <Tag tone="unk">{t('headingLost')}</Tag>}
      {section !== undefined && (
        <PlaceLink className="where" source={section.headingSource} title={t('showPlace')} lang={locale}>
          {t('lineMark', { line: section.headingSource.line })}
        </PlaceLink>
      )}
      <SectionLink id={id} lang={locale} />
      {locale !== 'zh' && (
        <span className="gl" lang="en">
          {td(kind)}
        </span>
      )}
    </h2>
  );
}
