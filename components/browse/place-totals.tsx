import { useFormatter, useTranslations } from 'next-intl';
import { messageKey } from '@/components/i18n/message-key';
import { PlainLink } from '@/components/i18n/plain-link';
import { DataTable } from '@/components/ui/data-table';
import { divisionPath } from '@/lib/domain/addresses';
import type { DivisionPage } from '@/lib/serve/division-page';
import type { TotalCell, TotalRow } from '@/lib/serve/place-totals';

/** Sums over bodies of one level and kind in one year, each with how many of them it covers. */
export function PlaceTotals({ page }: { page: DivisionPage }) {
  const t = useTranslations();
  const { year, years, rows } = page.totals;
  const heads = rows[0]?.cells ?? [];
  return (
    <>
      <p className="mb-s3 max-w-[46em]">{t('browse.totals.note')}</p>
      <p className="choices mb-s3">
        <span className="text-ink-3">{t('browse.totals.year')}</span>
        {years.map((each) =>
          each === year ? (
            <b key={each} aria-current="true">
              {each}
            </b>
          ) : (
            <PlainLink key={each} href={`${divisionPath(page.division.code)}?year=${each}#totals`}>
              {each}
            </PlainLink>
          ),
        )}
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('browse.totals.scroll')}>
        <DataTable still caption={t('browse.totals.caption', { year: year ?? '' })} hideCaption stacked>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('browse.totals.bodies')}
              </th>
              {heads.map(({ metric }) => (
                <th key={metric} role="columnheader" scope="col" className="n">
                  {t(`domain.metrics.${messageKey(metric)}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={`${row.level} ${row.kind}`} row={row} />
            ))}
          </tbody>
        </DataTable>
      </div>
    </>
  );
}

function Row({ row }: { row: TotalRow }) {
  const t = useTranslations();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {t(`domain.levels.${row.level}`)}
        {t('metric.separatorTight')}
        {t(`domain.kinds.${row.kind}`)}
      </th>
      {row.cells.map((cell) => (
        <td
          key={cell.metric}
          role="cell"
          className="n"
          data-h={t(`domain.metrics.${messageKey(cell.metric)}`)}
        >
          <Total cell={cell} known={row.known} />
        </td>
      ))}
    </tr>
  );
}

function Total({ cell: { sum, bodies, href }, known }: { cell: TotalCell; known: number }) {
  const t = useTranslations('browse.totals');
  const format = useFormatter();
  const covered = t('covered', { bodies, known });
  if (sum === null) return <span className="meta">{covered}</span>;
  return (
    <>
      <PlainLink className={sum === 0 ? 'fig z' : 'fig'} href={href}>
        {format.number(sum, { maximumFractionDigits: 6 })}
      </PlainLink>{' '}
      <span className="meta block">{covered}</span>
    </>
  );
}
