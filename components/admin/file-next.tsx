import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { FileRow } from '@/lib/manage/file-row';

/** Where to go on with a file: identify it, check it, or see it in public. */
export function FileNext({
  file: { state, jobId, report },
  mayDecide,
}: {
  file: Pick<FileRow, 'state' | 'report'> & { readonly jobId: string | null };
  mayDecide: boolean;
}) {
  const t = useTranslations('admin.files');
  if (state === 'needs_review') return mayDecide && <Link href={`/admin/files/${jobId}`}>{t('decide')}</Link>;
  if (report === null) return null;
  if (report.standing === 'public') return <Link href={report.path}>{t('see')}</Link>;
  if (report.versionId === null) return null;
  return (
    <Link href={`/admin/versions/${report.versionId}`}>
      {t(report.standing === 'open' ? 'review' : 'see')}
    </Link>
  );
}
