import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { MetricCell, MetricPage, MetricRow } from '@/lib/serve/metric-page';
import { Sparkline } from './sparkline';

function Figure({ cell }: { cell: Extract<MetricCell, { kind: 'figure' }> }) {
  const t = useTranslations('domain');
  const format = useFormatter();
  const number = cell.value === null ? null : format.number(cell.value, { maximumFractionDigits: 6 });
  return (
    <>
      <Link className={cell.value === 0 ? 'fig z' : 'fig'} href={`${cell.href}?figure=${cell.ref}`}>
        {number === null ? (
          <Tag tone="unk">{t(`statuses.${cell.status}`)}</Tag>
        ) : cell.status === 'inferred' ? (
          `[${number}]`
        ) : (
          number
        )}
      </Link>
      {number !== null && (cell.status === 'inferred' || cell.status === 'corrected') && (
        <>
          {' '}
          <Tag tone="inf">{t(`statusMarks.${cell.status}`)}</Tag>
        </>
      )}
    </>
  );
}

function Cell({ cell }: { cell: MetricCell }) {
  const t = useTranslations('metric');
  switch (cell.kind) {
    case 'figure':
      return <Figure cell={cell} />;
    case 'no_report':
      return (
        <span className="text-ink-3">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t('cells.no_report')}</span>
        </span>
      );
    case 'not_printed':
    case 'not_in_form':
      return (
        <Link className="no-underline" href={cell.href}>
          <Tag tone="unk">{t(`cells.${cell.kind}`)}</Tag>
        </Link>
      );
  }
}

function Row({ row, years }: { row: MetricRow; years: readonly number[] }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={row.href} lang="zh-CN">
          {row.organization}
        </Link>{' '}
        <span className="meta" lang="zh-CN">
          {row.place}
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <td
          role="cell"
          className={cell.kind === 'no_report' ? 'n max-md:hidden' : 'n'}
          key={years[index]}
          data-h={years[index]}
        >
          <Cell cell={cell} />
        </td>
      ))}
      <td role="cell" className="n">
        <Sparkline values={row.cells.map((cell) => (cell.kind === 'figure' ? cell.value : null))} />
      </td>
    </tr>
  );
}

/** The metric's values: bodies as rows, years as columns; what is missing says why. */
export function MetricValues({ page }: { page: MetricPage }) {
  const t = useTranslations('metric');
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('valuesScroll')}>
      <DataTable caption={t('values')} hideCaption stacked>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('body')}
            </th>
            {page.years.map((year) => (
              <th role="columnheader" scope="col" className="n" key={year}>
                {year}
              </th>
            ))}
            <th role="columnheader" scope="col" className="n">
              {t('course')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {page.rows.map((row) => (
            <Row key={row.href} row={row} years={page.years} />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
