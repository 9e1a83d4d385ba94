import { useFormatter, useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { DataTable } from '@/components/ui/data-table';
import type { MetricView } from '@/lib/serve/metric/metric-view';

interface Props {
  view: MetricView;
  /** This page about another year. */
  hrefOf: (year: number) => string;
}

/** The numbers of the chart over the years, and how far neighbouring years are about the same bodies. */
export function TrendTable({ view, hrefOf }: Props) {
  const t = useTranslations('metric.trend');
  const format = useFormatter();
  const number = (value: number | null): string =>
    value === null ? '—' : format.number(value, { maximumFractionDigits: 2 });
  const signed = (value: number | null): string =>
    value === null ? '—' : format.number(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const columns = ['reports', 'bodiesWithValue', 'lower', 'median', 'upper', 'alsoBefore', 'change'] as const;
  return (
    <DataTable still caption={t('table')} hideCaption stacked className="mt-s4">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('columns.year')}
          </th>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className="n">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {view.trend.toReversed().map((year) => {
          const { reports, bodies, lower, median, upper, alsoBefore, change } = year;
          const texts = [String(reports), String(bodies), number(lower), number(median), number(upper)];
          return (
            <tr role="row" key={year.year}>
              <th role="rowheader" scope="row">
                <PlainLink href={hrefOf(year.year)}>{year.year}</PlainLink>
              </th>
              {[...texts, String(alsoBefore), signed(change)].map((text, index) => (
                <td
                  key={columns[index]}
                  role="cell"
                  className="n"
                  data-h={t(`columns.${columns[index] ?? 'year'}`)}
                >
                  {text}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
