import { useFormatter, useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { MetricCell, RankingPage, RankingRow } from '@/lib/serve/metric/ranking-page';

function Figure({ cell }: { cell: Extract<MetricCell, { kind: 'figure' }> }) {
  const t = useTranslations('domain');
  const format = useFormatter();
  const number = cell.value === null ? null : format.number(cell.value, { maximumFractionDigits: 6 });
  return (
    <>
      <PlainLink className={cell.value === 0 ? 'fig z' : 'fig'} href={`${cell.href}?figure=${cell.ref}`}>
        {number === null ? (
          <Tag tone="unk">{t(`statuses.${cell.status}`)}</Tag>
        ) : cell.status === 'inferred' ? (
          `[${number}]`
        ) : (
          number
        )}
      </PlainLink>
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
        <PlainLink className="no-underline" href={cell.href}>
          <Tag tone="unk">{t(`cells.${cell.kind}`)}</Tag>
        </PlainLink>
      );
  }
}

interface Context {
  readonly year: number | null;
  readonly body: string | undefined;
  /** The same page with a body pointed out. */
  readonly hrefOf: (slug: string) => string;
}

function Row({ row, years, context }: { row: RankingRow; years: readonly number[]; context: Context }) {
  const t = useTranslations('metric');
  return (
    <tr role="row" className={row.slug === context.body ? 'chosen' : undefined}>
      <td role="cell" className="n" data-h={t('rank')}>
        {row.rank ?? '—'}
      </td>
      <th role="rowheader" scope="row">
        <PlainLink href={row.href} lang="zh-CN">
          {row.organization}
        </PlainLink>{' '}
        <span className="meta" lang="zh-CN">
          {row.place}
        </span>{' '}
        {row.rank !== null && row.slug !== context.body && (
          <PlainLink className="text-t-xs" href={context.hrefOf(row.slug)}>
            {t('pointOut')}
            <span className="sr-only"> {row.organization}</span>
          </PlainLink>
        )}
      </th>
      {row.cells.map((cell, index) => (
        <td
          role="cell"
          className={columnClass(years[index] === context.year, cell)}
          key={years[index]}
          data-h={years[index]}
        >
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function columnClass(isShown: boolean, cell: MetricCell): string {
  return [
    'n',
    ...(isShown ? ['font-semibold'] : []),
    ...(cell.kind === 'no_report' ? ['max-md:hidden'] : []),
  ].join(' ');
}

/** The year's ranking, each body with its other years beside it; what is missing says why. */
export function RankingTable({ ranking, context }: { ranking: RankingPage; context: Context }) {
  const t = useTranslations('metric');
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('valuesScroll')}>
      <DataTable still caption={t('values')} hideCaption stacked>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="n">
              {t('rank')}
            </th>
            <th role="columnheader" scope="col">
              {t('body')}
            </th>
            {ranking.years.map((year) => (
              <th
                role="columnheader"
                scope="col"
                className="n"
                key={year}
                aria-sort={year === context.year ? 'other' : undefined}
              >
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ranking.rows.map((row) => (
            <Row key={row.href} row={row} years={ranking.years} context={context} />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
