import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { StatisticView } from '@/lib/serve/statistic-view';
import { PlaceLink } from './place-link';

interface Row {
  readonly label: string;
  readonly unit: string | null;
  readonly cells: readonly StatisticView[];
}

/** The values of one printed row together: a row begins at the first column of values. */
function rowsOf(statistics: readonly StatisticView[]): Row[] {
  const first = statistics.find(({ column }) => column !== null)?.column ?? null;
  const begins = statistics.flatMap(({ column }, index) =>
    column === null || column === first ? [index] : [],
  );
  return begins.flatMap((start, index) => {
    const cells = statistics.slice(start, begins[index + 1]);
    const head = cells[0];
    return head ? [{ label: head.label, unit: head.unit, cells }] : [];
  });
}

/** A value that leads to its place in the original, or in words why there is none. */
function Value({ statistic }: { statistic: StatisticView }) {
  const t = useTranslations('report');
  const td = useTranslations('domain');
  const format = useFormatter();
  const { value, raw, unit, status, source } = statistic;
  // A row over others prints neither unit nor value, and owes none.
  if (raw === '' && unit === null) return null;
  return (
    <PlaceLink
      className={value === 0 ? 'fig z' : 'fig'}
      source={source}
      title={raw !== '' && raw !== String(value) ? t('statistics.printed', { raw }) : t('showPlace')}
    >
      {value !== null ? (
        format.number(value, { maximumFractionDigits: 6 })
      ) : status === 'not_applicable' ? (
        raw
      ) : (
        <Tag tone="unk">{td(`statuses.${status}`)}</Tag>
      )}
    </PlaceLink>
  );
}

/** The table of statistics of a report before 2019 as printed, each value with the way to its place. */
export function StatisticsTable({ rows: statistics }: { rows: readonly StatisticView[] }) {
  const t = useTranslations('report.statistics');
  const heads = [...new Set(statistics.map(({ column }) => column))];
  return (
    <>
      <div className="scroll">
        <DataTable caption={t('title')}>
          <thead>
            <tr>
              <th scope="col">{t('label')}</th>
              <th scope="col" className="whitespace-nowrap">
                {t('unit')}
              </th>
              {heads.map((head) => (
                <th
                  key={head ?? 'value'}
                  scope="col"
                  className="n"
                  lang={head === null ? undefined : 'zh-CN'}
                >
                  {head ?? t('value')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {rowsOf(statistics).map(({ label, unit, cells }) => (
              <tr key={cells[0]?.source.start}>
                <th scope="row">{label}</th>
                <td>{unit}</td>
                {cells.map((cell) => (
                  <td className="n" key={cell.column}>
                    <Value statistic={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <p className="meta mt-s1">{t('note')}</p>
    </>
  );
}
