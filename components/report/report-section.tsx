import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { TableNumber } from '@/lib/domain/metrics';
import type { SectionKind } from '@/lib/domain/report';
import type { ReportView } from '@/lib/serve/report-page';
import type { FiguresByRef } from './figures-by-ref';
import { OfficialTable } from './official-table';
import { ReportProse } from './report-prose';
import { SectionHeading } from './section-heading';
import type { SectionItem } from './section-items';
import { StatisticsTable } from './statistics-table';

const TABLES: Partial<Record<SectionKind, TableNumber>> = { disclosure: 2, requests: 3, disputes: 4 };

interface Props {
  item: SectionItem;
  report: ReportView;
  figures: FiguresByRef;
}

/** The tables that stand in a part: the one of the form, and the statistics of a report before 2019. */
function tablesOf({ item: { kind, section, isStatutory }, report, figures }: Props) {
  const number = isStatutory ? TABLES[kind] : undefined;
  const rows = report.statistics.filter(
    ({ source }) =>
      section !== undefined && source.start >= section.source.start && source.start < section.source.end,
  );
  if (rows.length === 0 && (number === undefined || report.form === 'free')) return null;
  return (
    <>
      {number !== undefined && report.form !== 'free' && (
        <OfficialTable
          table={number}
          form={report.form}
          figures={figures}
          hasHeading={section?.heading != null}
        />
      )}
      {rows.length > 0 && <StatisticsTable rows={rows} />}
    </>
  );
}

/** One part of the report: its words, and its table laid out like the official form. */
export function ReportSection(props: Props) {
  const t = useTranslations('report');
  const { id, section } = props.item;
  const blocks = section?.blocks ?? [];
  const table = tablesOf(props);
  const hasPlace = blocks.some((block) => block.kind === 'table');
  return (
    <section id={id} aria-labelledby={`h-${id}`}>
      <SectionHeading item={props.item} />
      {section === undefined && table === null && <Notice tone="unk">{t('sectionMissing')}</Notice>}
      <ReportProse blocks={blocks} table={table} />
      {!hasPlace && table}
      {section !== undefined && blocks.length === 0 && table === null && (
        <p className="meta">{t('noText')}</p>
      )}
    </section>
  );
}
