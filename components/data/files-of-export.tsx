import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { DataFile } from '@/lib/serve/data/data-page';
import { FileSize } from './file-size';

/** Every file with its checksum. */
export function FilesOfExport({ files }: { files: readonly DataFile[] }) {
  const t = useTranslations('data.files');
  return (
    <DataTable caption={t('caption')} hideCaption stacked>
      <thead role="rowgroup">
        <tr role="row">
          {(['file', 'size', 'sha256'] as const).map((key) => (
            <th key={key} role="columnheader" scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {files.map(({ name, href, bytes, sha256 }) => (
          <tr key={name} role="row">
            <th role="rowheader" scope="row">
              <a href={href} download>
                {name}
              </a>
            </th>
            <td role="cell" data-h={t('size')}>
              <FileSize bytes={bytes} />
            </td>
            <td role="cell" data-h={t('sha256')} className="text-t-xs wrap-anywhere">
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
