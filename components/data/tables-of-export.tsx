import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { DataFile, DataTable as Table } from '@/lib/serve/data/data-page';
import { FileSize } from './file-size';

/** What the export holds, with the way to each file. */
export function TablesOfExport({ tables }: { tables: readonly Table[] }) {
  const t = useTranslations('data.tables');
  const format = useFormatter();
  const language = useLocale() === 'zh' ? 'zh' : 'en';
  return (
    <DataTable caption={t('caption')} hideCaption stacked>
      <thead role="rowgroup">
        <tr role="row">
          {(['table', 'holds', 'rows', 'csv', 'parquet'] as const).map((key) => (
            <th key={key} role="columnheader" scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tables.map((table) => (
          <tr key={table.name} role="row">
            <th role="rowheader" scope="row">
              <code>{table.name}</code>
            </th>
            <td role="cell" data-h={t('holds')} className="max-w-[30em]">
              {table[language]}
            </td>
            <td role="cell" data-h={t('rows')}>
              {format.number(table.rows)}
            </td>
            <FileCell label={t('csv')} file={table.csv} />
            <FileCell label={t('parquet')} file={table.parquet} />
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function FileCell({ label, file }: { label: string; file: DataFile }) {
  return (
    <td role="cell" data-h={label}>
      <a href={file.href} download>
        {file.name}
      </a>{' '}
      <span className="text-t-xs text-ink-2">
        <FileSize bytes={file.bytes} />
      </span>
    </td>
  );
}
