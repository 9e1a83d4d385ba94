import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import type { FileRow } from '@/lib/manage/file-row';
import { FileNext } from './file-next';
import { FileReason } from './file-reason';
import { FileState } from './file-state';
import { TableHead } from '@/components/ui/table-head';

const HEADS = ['file', 'recognized', 'outcome', 'reason', 'next'] as const;

interface Props {
  files: readonly FileRow[];
  mayDecide: boolean;
  /** Whether each leads to its own page, with all that happened to it. */
  linked?: boolean;
}

/** Files that came in, with what became of each and why. */
export function FilesTable({ files, mayDecide, linked = false }: Props) {
  const t = useTranslations('admin.files');
  const format = useFormatter();
  return (
    <DataTable caption={t('caption')} hideCaption stacked>
      <TableHead labels={HEADS.map((key) => t(key))} />
      <tbody role="rowgroup">
        {files.map((file) => (
          <tr key={file.jobId} role="row">
            <th role="rowheader" scope="row" className="wrap-anywhere">
              {linked ? (
                <Link href={`/admin/jobs/${file.jobId}`} prefetch={false}>
                  {file.fileName}
                </Link>
              ) : (
                file.fileName
              )}
              <span className="meta block text-t-xs">
                {file.by === null ? t('byServer') : t('by', { name: file.by })} ·{' '}
                {format.dateTime(file.at, { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </th>
            <td role="cell" data-h={t('recognized')}>
              <Recognized file={file} />
            </td>
            <td role="cell">
              <FileState state={file.state} />
            </td>
            <td role="cell">
              <FileReason file={file} />
            </td>
            <td role="cell">
              <FileNext file={file} mayDecide={mayDecide} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Recognized({ file: { report } }: { file: FileRow }) {
  const t = useTranslations('admin.files');
  if (report === null) return <span className="meta">{t('none')}</span>;
  return (
    <>
      <span lang="zh-CN">{report.organization}</span> {report.year}
    </>
  );
}
