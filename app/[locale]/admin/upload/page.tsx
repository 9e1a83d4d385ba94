import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { FilesTable } from '@/components/admin/files-table';
import { PageNotice } from '@/components/admin/page-notice';
import { UploadForm } from '@/components/admin/upload-form';
import { ClientMessages } from '@/components/i18n/client-messages';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import type { CurrentUser } from '@/lib/manage/current-user';
import { may } from '@/lib/manage/permissions';
import { UPLOAD_LIMITS } from '@/lib/manage/upload-limits';
import { uploadResults } from '@/lib/manage/upload-results';
import { signOutAction } from '../actions/sign-out';
import { userOrSignIn } from '../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.upload'))('title'), robots: { index: false } };
}

export default async function UploadPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin/upload');
  const query = await searchParams;
  const since = new Date(typeof query['since'] === 'string' ? query['since'] : Number.NaN);
  const t = await getTranslations('admin.upload');
  return (
    <>
      <AdminHead user={user} current="upload" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro')}</p>
      </PageTitle>
      <PageNotice query={query} />
      {!Number.isNaN(since.getTime()) && <Results user={user} since={since} />}
      <ClientMessages namespaces={['admin']}>
        <UploadForm
          action={`/api/admin/uploads?locale=${await getLocale()}`}
          mostBytes={UPLOAD_LIMITS.filesBytes}
        />
      </ClientMessages>
    </>
  );
}

async function Results({ user, since }: { user: CurrentUser; since: Date }) {
  const t = await getTranslations('admin.upload');
  const files = await uploadResults(user, since);
  const count = (...states: string[]): number => files.filter(({ state }) => states.includes(state)).length;
  const counts = t('resultsCounts', {
    total: files.length,
    taken: count('added', 'updated'),
    known: count('unchanged'),
    waiting: count('needs_review'),
    refused: count('refused'),
  });
  return (
    <div className="mb-s6">
      <Section title={t('results')} aside={counts}>
        <FilesTable files={files} mayDecide={may(user, 'assign_identity')} linked />
      </Section>
    </div>
  );
}
