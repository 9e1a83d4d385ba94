import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { DraftsTable } from '@/components/admin/drafts-table';
import { FilesTable } from '@/components/admin/files-table';
import { PageNotice } from '@/components/admin/page-notice';
import { SearchStateNote } from '@/components/admin/search-state';
import { WaitingTable } from '@/components/admin/waiting-table';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { desk } from '@/lib/manage/desk';
import { may } from '@/lib/manage/permissions';
import { searchState } from '@/lib/manage/search-state';
import { removeSamplesAction } from './actions/remove-samples';
import { signOutAction } from './actions/sign-out';
import { userOrSignIn } from './session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.desk'))('title'), robots: { index: false } };
}

export default async function DeskPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin');
  const [{ waiting, drafts, recent, samples }, search] = await Promise.all([desk(user), searchState(user)]);
  const t = await getTranslations('admin.desk');
  return (
    <>
      <AdminHead user={user} current="desk" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('counts', { waiting: waiting.length, drafts: drafts.length })}</p>
      </PageTitle>
      <PageNotice query={await searchParams} />
      {waiting.length + drafts.length === 0 && (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      )}
      {waiting.length > 0 && (
        <Section title={t('waiting.title')} aside={t('waiting.note')}>
          <WaitingTable files={waiting} mayDecide={may(user, 'assign_identity')} />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section title={t('drafts.title')} aside={t('drafts.note')}>
          <DraftsTable drafts={drafts} />
        </Section>
      )}
      <Section title={t('recent.title')}>
        {recent.length === 0 ? (
          <p>{t('recent.none')}</p>
        ) : (
          <FilesTable
            files={recent}
            mayDecide={may(user, 'assign_identity')}
            linked={may(user, 'see_all_files')}
          />
        )}
      </Section>
      <Section title={t('search.title')}>
        <SearchStateNote state={search} />
      </Section>
      {samples > 0 && may(user, 'remove_samples') && (
        <Section title={t('samples.title')}>
          <p className="mb-s3 max-w-measure text-t-s">{t('samples.text', { count: samples })}</p>
          <form action={removeSamplesAction}>
            <Button type="submit" tone="warn">
              {t('samples.remove')}
            </Button>
          </form>
        </Section>
      )}
    </>
  );
}
