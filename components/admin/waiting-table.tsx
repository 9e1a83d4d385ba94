import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import type { WaitingFile } from '@/lib/manage/desk';
import { TableHead } from './table-head';

/** Files whose organization, place or year a person has to decide. */
export function WaitingTable({ files, mayDecide }: { files: readonly WaitingFile[]; mayDecide: boolean }) {
  const t = useTranslations('admin.desk.waiting');
  return (
    <DataTable caption={t('title')} hideCaption stacked>
      <TableHead labels={(['file', 'read', 'missing', 'next'] as const).map((key) => t(key))} />
      <tbody role="rowgroup">
        {files.map((file) => (
          <tr key={file.id} role="row">
            <th role="rowheader" scope="row" className="wrap-anywhere">
              {file.fileName}
            </th>
            <td role="cell" data-h={t('read')} lang="zh-CN">
              {file.reading.title ?? <span className="meta">{t('untitled')}</span>}
            </td>
            <td role="cell" data-h={t('missing')}>
              {missingParts(file)
                .map((part) => t(part))
                .join(' · ')}
            </td>
            <td role="cell">{mayDecide && <Link href={`/admin/files/${file.id}`}>{t('decide')}</Link>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function missingParts({ reading }: WaitingFile): ('organization' | 'division' | 'year')[] {
  return (['organization', 'division', 'year'] as const).filter((part) => reading[part] === null);
}
