import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { TableNumber } from '@/lib/domain/metrics';
import { SECTION_KINDS, SECTION_LABELS, type SectionKind } from '@/lib/domain/report';
import type { ReportView, SectionView } from '@/lib/serve/report-page';
import type { FiguresByRef } from './figures-by-ref';
import { OfficialTable } from './official-table';
import { ReportProse } from './report-prose';

const TABLES: Partial<Record<SectionKind, TableNumber>> = { disclosure: 2, requests: 3, disputes: 4 };
const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** The statutory heading with its number, for where a report lost its own. */
export function statutoryHeading(kind: SectionKind): string {
  return `${NUMERALS[SECTION_KINDS.indexOf(kind)] ?? ''}、${SECTION_LABELS[kind]}`;
}

function Heading({ kind, section }: { kind: SectionKind; section: SectionView | undefined }) {
  const t = useTranslations('report');
  const td = useTranslations('domain.sections');
  const locale = useLocale();
  const printed = section?.heading?.replace(/^#+\s*/, '') ?? null;
  return (
    <h2 lang="zh-CN" id={`h-${kind}`}>
      {printed ?? statutoryHeading(kind)} {printed === null && <Tag tone="unk">{t('headingLost')}</Tag>}
      {locale !== 'zh' && (
        <span className="gl" lang="en">
          {td(kind)}
        </span>
      )}
    </h2>
  );
}

/** One of the six sections: its words, and its table laid out like the official form. */
export function ReportSection({
  kind,
  report,
  figures,
}: {
  kind: SectionKind;
  report: ReportView;
  figures: FiguresByRef;
}) {
  const t = useTranslations('report');
  const section = report.sections.find((each) => each.kind === kind);
  const number = TABLES[kind];
  const blocks = section?.blocks ?? [];
  const hasTable = number !== undefined && report.form !== 'free';
  if (section === undefined && !hasTable) {
    return (
      <section id={kind} aria-labelledby={`h-${kind}`}>
        <Heading kind={kind} section={section} />
        <Notice tone="unk">{t('sectionMissing')}</Notice>
      </section>
    );
  }
  const table =
    number === undefined || report.form === 'free' ? null : (
      <OfficialTable
        table={number}
        form={report.form}
        figures={figures}
        hasHeading={section?.heading != null}
      />
    );
  const hasPlace = blocks.some((block) => block.kind === 'table');
  return (
    <section id={kind} aria-labelledby={`h-${kind}`}>
      <Heading kind={kind} section={section} />
      <ReportProse blocks={blocks} table={table} />
      {!hasPlace && table}
      {blocks.length === 0 && table === null && <p className="meta">{t('noText')}</p>}
    </section>
  );
}
