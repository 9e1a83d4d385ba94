import { useTranslations } from 'next-intl';
import { nameOfMetric } from '@/components/report/names-of-figures';
import { METRIC_KEYS, metric, type MetricKey, type TableNumber } from '@/lib/domain/metrics';
import type { FigureView } from '@/lib/serve/figure-view';
import { columnsOf, FigureTable } from './figure-table';
import { ReadFigure } from './read-figure';

const TABLES: readonly TableNumber[] = [2, 3, 4];

/** The three tables as they were read, one row for each metric that the document prints. */
export function ReadFigures({ figures }: { figures: readonly FigureView[] }) {
  const t = useTranslations('admin.version');
  return (
    <section className="read-part">
      <h3>{t('figures')}</h3>
      {figures.length === 0 && <p className="text-t-s">{t('noFigures')}</p>}
      {TABLES.map((table) => {
        const rows = METRIC_KEYS.filter(
          (key) => metric(key).table === table && figures.some((f) => f.metric === key),
        );
        return rows.length > 0 && <ReadTable key={table} table={table} rows={rows} figures={figures} />;
      })}
    </section>
  );
}

interface TableProps {
  table: TableNumber;
  rows: readonly MetricKey[];
  figures: readonly FigureView[];
}

function ReadTable({ table, rows, figures }: TableProps) {
  const td = useTranslations('domain');
  const columns = columnsOf(table);
  return (
    <FigureTable table={table}>
      {rows.map((key) => (
        <tr key={key}>
          <th scope="row">{nameOfMetric(td, key)}</th>
          {columns.map((applicant) => (
            <ReadFigure
              key={applicant ?? 'value'}
              figure={figures.find((figure) => figure.metric === key && figure.applicant === applicant)}
            />
          ))}
        </tr>
      ))}
    </FigureTable>
  );
}
