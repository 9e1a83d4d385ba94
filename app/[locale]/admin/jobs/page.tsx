import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { FilesTable } from '@/components/admin/files-table';
import { JobsFilter } from '@/components/admin/jobs-filter';
import { Pager, pagesAround } from '@/components/ui/pager';
import { getPathname } from '@/components/i18n/navigation';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { jobsPage, type JobsPage } from '@/lib/manage/jobs-page';
import { may } from '@/lib/manage/permissions';
import { signOutAction } from '../actions/sign-out';
import { readForPage } from '../read-for-page';
import { userOrSignIn } from '../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('jobs'))('title'), robots: { index: false } };
}

export default async function JobsListPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin/jobs');
  const asked = await searchParams;
  const page = await readForPage(() => jobsPage(user, asked));
  const t = await getTranslations('jobs');
  return (
    <>
      <AdminHead user={user} current="jobs" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro')}</p>
      </PageTitle>
      <JobsFilter
        query={page.query}
        people={page.people}
        action={getPathname({ href: '/admin/jobs', locale: await getLocale() })}
      />
      <Section title={t('total', { total: page.total })}>
        {page.files.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <FilesTable files={page.files} mayDecide={may(user, 'assign_identity')} linked />
        )}
        <Pager {...pagesAround(page.query.page, page.pages, (number) => addressOf(page.query, number))} />
      </Section>
    </>
  );
}

function addressOf({ state, by, text }: JobsPage['query'], page: number): string {
  const entries = Object.entries({ state, by, text, page: String(page) });
  const chosen = entries.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return `/admin/jobs?${new URLSearchParams(chosen).toString()}`;
}
