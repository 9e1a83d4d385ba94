import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { AdminHead } from '@/components/admin/admin-head';
import { PageNotice } from '@/components/admin/page-notice';
import { Link } from '@/components/i18n/navigation';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ReturnForm } from '@/components/versions/return-form';
import { VersionDiff } from '@/components/versions/version-diff';
import { VersionHistoryTable } from '@/components/versions/version-history-table';
import { may } from '@/lib/manage/permissions';
import { versionHistory } from '@/lib/manage/version-history';
import { readVersions } from '@/app/read-versions';
import { returnToVersionAction } from '../../../actions/return-to-version';
import { signOutAction } from '../../../actions/sign-out';
import { readForPage } from '../../../read-for-page';
import { userOrSignIn } from '../../../session';

interface Props {
  params: Promise<{ reportId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions.history'))('title'), robots: { index: false } };
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { reportId } = await params;
  const user = await userOrSignIn(`/admin/reports/${reportId}/versions`);
  const query = await searchParams;
  const between = readVersions(query);
  if (between === 'wrong') notFound();
  const history = await readForPage(() => versionHistory(user, reportId, between));
  const { organization, year, compared, versions } = history;
  const t = await getTranslations('versions.history');
  const head = await getTranslations('admin.head');
  const title = t('titleOf', { organization, year });
  return (
    <>
      <AdminHead user={user} current="desk" signOut={signOutAction} />
      <Breadcrumbs items={[{ label: head('desk'), href: '/admin' }, { label: title }]} />
      <h1 className="text-t-2xl">{title}</h1>
      {history.isPublic && (
        <p className="meta mb-s4">
          <Link href={history.publicPath}>{t('publicPage')}</Link>
        </p>
      )}
      <PageNotice query={query} />
      <VersionHistoryTable history={history} />
      {compared !== null && (
        <div id="diff" className="sec">
          <h2>{t('between', { from: compared.from, to: compared.to })}</h2>
          <VersionDiff {...compared} />
        </div>
      )}
      {may(user, 'correct') && versions.length > 1 && (
        <ReturnForm
          versions={versions.slice(1)}
          returnTo={returnToVersionAction.bind(null, reportId, versions[0]?.id ?? '')}
        />
      )}
    </>
  );
}
