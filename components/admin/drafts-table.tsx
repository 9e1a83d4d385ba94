import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Desk } from '@/lib/manage/desk';
import { TableHead } from './table-head';

const HEADS = ['report', 'file', 'read', 'next'] as const;

/** Versions that no one has made public. */
export function DraftsTable({ drafts }: { drafts: Desk['drafts'] }) {
  const t = useTranslations('admin.desk.drafts');
  return (
    <DataTable caption={t('title')} hideCaption stacked>
      <TableHead labels={HEADS.map((key) => t(key))} />
      <tbody role="rowgroup">
        {drafts.map((draft) => (
          <tr key={draft.versionId} role="row">
            <th role="rowheader" scope="row">
              <span lang="zh-CN">{draft.organization}</span> {draft.year} {draft.isSample && <SampleMark />}
              {draft.status === 'published' && <span className="meta block">{t('replaces')}</span>}
            </th>
            <td role="cell" data-h={t('file')} className="wrap-anywhere">
              {draft.fileName}
            </td>
            <td role="cell" data-h={t('read')}>
              {t('read_value', { figures: draft.figures })} · {t('doubts', { count: draft.doubts })}
            </td>
            <td role="cell">
              <Link href={`/admin/versions/${draft.versionId}`}>{t('review')}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
