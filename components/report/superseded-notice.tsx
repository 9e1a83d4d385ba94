import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Notice } from '@/components/ui/notice';
import { changesPath, reportPath } from '@/lib/domain/addresses';
import type { ReportView } from '@/lib/serve/report-page';

/** Says of an earlier version that there is a newer one. */
export function SupersededNotice({ report: { version, currentVersion, address } }: { report: ReportView }) {
  const t = useTranslations('report.superseded');
  const tv = useTranslations('versions');
  if (version === currentVersion) return null;
  return (
    <Notice tone="unk">
      {t('text', { version, current: currentVersion })}{' '}
      <Link href={reportPath(address)}>{t('toCurrent', { current: currentVersion })}</Link>
      {' · '}
      <Link href={changesPath(address, version, currentVersion)}>{tv('whatChanged')}</Link>
    </Notice>
  );
}
