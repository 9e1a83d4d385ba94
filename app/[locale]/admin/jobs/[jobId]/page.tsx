import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { FileNext } from '@/components/admin/file-next';
import { JobFacts } from '@/components/admin/job-facts';
import { JobLogList } from '@/components/admin/job-log-list';
import { PageNotice } from '@/components/admin/page-notice';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { jobLog } from '@/lib/manage/job-log';
import { may } from '@/lib/manage/permissions';
import { cancelJobAction } from '../../actions/cancel-job';
import { retryJobAction } from '../../actions/retry-job';
import { signOutAction } from '../../actions/sign-out';
import { readForPage } from '../../read-for-page';
import { userOrSignIn } from '../../session';

interface Props {
  params: Promise<{ jobId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const DONE = ['cancelled', 'asked', 'retried'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('jobs'))('title'), robots: { index: false } };
}

export default async function JobPage({ params, searchParams }: Props) {
  const { jobId } = await params;
  const user = await userOrSignIn(`/admin/jobs/${jobId}`);
  const log = await readForPage(() => jobLog(user, jobId));
  const query = await searchParams;
  const done = DONE.find((word) => word === query['done']);
  const t = await getTranslations('jobs');
  return (
    <>
      <AdminHead user={user} current="jobs" signOut={signOutAction} />
      <Breadcrumbs items={[{ label: t('title'), href: '/admin/jobs' }, { label: log.file.fileName }]} />
      <h1 className="wrap-anywhere text-t-2xl">{log.file.fileName}</h1>
      {done !== undefined && (
        <div className="mb-s4">
          <Notice tone="ok" alert>
            {t(`done.${done}`)}
          </Notice>
        </div>
      )}
      <PageNotice query={query} />
      <Section title={t('job.facts')}>
        <JobFacts log={log} />
        <p className="mt-s3">
          <FileNext file={log.file} mayDecide={may(user, 'assign_identity')} />
        </p>
      </Section>
      <Section title={t('job.log')} aside={t('job.logNote')}>
        <JobLogList entries={log.entries} />
      </Section>
      <Section title={t('job.actions')}>
        {log.mayCancel && (
          <form action={cancelJobAction.bind(null, jobId)}>
            <p className="mb-s3 max-w-measure text-t-s">{t('job.cancelNote')}</p>
            <Button type="submit" tone="warn">
              {t('job.cancel')}
            </Button>
          </form>
        )}
        {log.file.mayRetry && (
          <form action={retryJobAction.bind(null, jobId)}>
            <p className="mb-s3 max-w-measure text-t-s">{t('job.retryNote')}</p>
            <Button type="submit" tone="main">
              {t('job.retry')}
            </Button>
          </form>
        )}
        {!log.mayCancel && !log.file.mayRetry && (
          <p className="text-t-s">{log.file.isStopping ? t('stopping') : t('job.nothingToDo')}</p>
        )}
      </Section>
    </>
  );
}
