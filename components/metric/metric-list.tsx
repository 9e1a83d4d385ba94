import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { metricPath } from '@/lib/domain/addresses';
import { METRIC_KEYS, metric, type TableNumber } from '@/lib/domain/metrics';

const TABLES: readonly TableNumber[] = [2, 3, 4];

function MetricsOfTable({ table }: { table: TableNumber }) {
  const t = useTranslations('metric');
  const td = useTranslations('domain');
  const metrics = METRIC_KEYS.map(metric).filter((each) => each.table === table);
  return (
    <Section
      title={td(`tables.${table}`)}
      aside={<span className="meta">{t('count', { count: metrics.length })}</span>}
    >
      <DataTable caption={td(`tables.${table}`)} hideCaption stacked>
        <thead role="rowgroup">
          <tr role="row">
            {(['name', 'label', 'key', 'forms', 'unit'] as const).map((column) => (
              <th role="columnheader" scope="col" key={column}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {metrics.map(({ key, label, forms, unit }) => (
            <tr role="row" key={key}>
              <th role="rowheader" scope="row">
                <Link href={metricPath(key)}>{td(`metrics.${key.replaceAll('.', '_')}`)}</Link>
              </th>
              <td role="cell" lang="zh-CN" data-h={t('columns.label')}>
                {label}
              </td>
              <td role="cell" data-h={t('columns.key')}>
                <code className="break-all">{key}</code>
              </td>
              <td role="cell" data-h={t('columns.forms')}>
                {forms.map((form) => td(`forms.${form}`)).join(' · ')}
              </td>
              <td role="cell" data-h={t('columns.unit')}>
                {td(`units.${unit}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

/** Every metric of the codebook, by the table that prints it. */
export function MetricList() {
  return TABLES.map((table) => <MetricsOfTable key={table} table={table} />);
}
