import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { Distribution } from '@/lib/chart/bin-values';

/** The numbers of the bars. */
export function DistributionTable({ distribution: { zeros, bins } }: { distribution: Distribution }) {
  const t = useTranslations('metric.distribution');
  const format = useFormatter();
  const number = (value: number): string => format.number(value, { maximumFractionDigits: 6 });
  const last = bins.length - 1;
  const rows = bins.map(({ from, to, count }, index) => ({
    range: t(from === 0 ? 'rangeAboveZero' : index === last ? 'rangeWithEnd' : 'range', {
      from: number(from),
      to: number(to),
    }),
    count,
  }));
  return (
    <details className="mt-s2">
      <summary className="text-t-s">{t('table')}</summary>
      <DataTable still caption={t('table')} hideCaption className="max-w-[30em]">
        <thead>
          <tr>
            <th scope="col">{t('columns.range')}</th>
            <th scope="col" className="n">
              {t('columns.bodies')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[{ range: number(0), count: zeros }, ...rows].map(({ range, count }) => (
            <tr key={range}>
              <th scope="row">{range}</th>
              <td className="n">{count}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
