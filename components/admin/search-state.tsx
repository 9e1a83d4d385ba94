import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import type { SearchState } from '@/lib/manage/search-state';
import { TableHead } from '@/components/ui/table-head';

const HEADS = ['query', 'count', 'lastDay'] as const;

/** Which engine answers, whether it has everything, and what was searched in vain. */
export function SearchStateNote({ state: { meilisearch, waiting, empty } }: { state: SearchState }) {
  const t = useTranslations('admin.desk.search');
  const format = useFormatter();
  return (
    <>
      <Notice tone={meilisearch === 'silent' ? 'unk' : 'plain'}>
        {t(`engine.${meilisearch}`)} {waiting > 0 && t('waiting', { count: waiting })}
      </Notice>
      {empty.length > 0 && (
        <DataTable caption={t('empty')} stacked>
          <TableHead labels={HEADS.map((key) => t(key))} />
          <tbody role="rowgroup">
            {empty.map(({ query, count, lastDay }) => (
              <tr key={query} role="row">
                <th role="rowheader" scope="row" className="wrap-anywhere">
                  {query}
                </th>
                <td role="cell" data-h={t('count')}>
                  {count}
                </td>
                <td role="cell" data-h={t('lastDay')}>
                  {format.dateTime(lastDay, { dateStyle: 'medium', timeZone: 'UTC' })}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
