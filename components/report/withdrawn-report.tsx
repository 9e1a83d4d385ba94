import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { EmptyState } from '@/components/ui/empty-state';
import { organizationPath } from '@/lib/domain/addresses';
import type { ReportPage } from '@/lib/serve/report-page';
import { ReportBreadcrumbs } from './report-title';

/** What stays at the address of a withdrawn report. */
export function WithdrawnReport({ page }: { page: Extract<ReportPage, { state: 'withdrawn' }> }) {
  const t = useTranslations('report.withdrawn');
  const tv = useTranslations('versions.moved');
  const format = useFormatter();
  const { head, reason, withdrawnAt, movedTo } = page;
  return (
    <>
      <ReportBreadcrumbs head={head} />
      <h1>{t('title')}</h1>
      <EmptyState title={t('which', { organization: head.organization.name, year: head.year })}>
        <p>
          {withdrawnAt === null
            ? t('when', { date: '' })
            : t('when', { date: format.dateTime(withdrawnAt, { dateStyle: 'long' }) })}
        </p>
        <p>{reason === null || reason === '' ? t('noReason') : t('reason', { reason })}</p>
        {movedTo !== null && (
          <p>
            {tv('text')}{' '}
            <Link href={movedTo.href}>
              {tv('report', { organization: movedTo.organization, year: movedTo.year })}
            </Link>
          </p>
        )}
        <p className="mt-s3">
          <Link href={organizationPath(head.organization.slug)}>{t('organization')}</Link>
        </p>
      </EmptyState>
    </>
  );
}
