import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { FetchForm } from '@/components/admin/intake/fetch-form';
import { IntakeBoard } from '@/components/admin/intake/intake-board';
import { PasteForm } from '@/components/admin/intake/paste-form';
import { RecentIntakes } from '@/components/admin/intake/recent-intakes';
import { readShown } from '@/components/admin/intake/shown';
import { UploadWays, readWay } from '@/components/admin/intake/upload-ways';
import { PageNotice } from '@/components/admin/page-notice';
import { ClientMessages } from '@/components/i18n/client-messages';
import { PageTitle } from '@/components/ui/page-title';
import { intakeView } from '@/lib/manage/intakes/intake-view';
import { recentIntakes } from '@/lib/manage/intakes/recent-intakes';
import { may } from '@/lib/manage/permissions';
import { UPLOAD_LIMITS } from '@/lib/manage/upload-limits';
import { MOST_ADDRESSES } from '@/lib/manage/uploads/fetch-addresses';
import { fetchAddressesAction } from '../actions/fetch-addresses';
import { pasteTextAction } from '../actions/paste-text';
import { signOutAction } from '../actions/sign-out';
import { readForPage } from '../read-for-page';
import { userOrSignIn } from '../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.upload'))('title'), robots: { index: false } };
}

/** The three ways in, and the last intakes. `intake` in the address is one that was begun on this page and takes more files. */
export default async function UploadPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const user = await userOrSignIn('/admin/upload');
  const way = readWay(query['way']);
  const begun = query['intake'];
  const [asked, recent] = await Promise.all([
    typeof begun === 'string' ? readForPage(() => intakeView(user, begun)) : null,
    recentIntakes(user),
  ]);
  const first = asked?.takesMore === true ? asked : null;
  const t = await getTranslations('admin.upload');
  return (
    <>
      <AdminHead user={user} current="upload" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro')}</p>
      </PageTitle>
      <PageNotice query={query} />
      <UploadWays current={way} />
      {way === 'text' && <PasteForm action={pasteTextAction} />}
      {way === 'address' && <FetchForm action={fetchAddressesAction} most={MOST_ADDRESSES} />}
      {way === 'files' && (
        <ClientMessages namespaces={['admin', 'documentErrors', 'intake', 'jobs']}>
          <IntakeBoard
            key={first?.id ?? ''}
            first={first}
            shown={readShown(query['show'])}
            action={`/api/admin/uploads?locale=${await getLocale()}`}
            limits={UPLOAD_LIMITS.megabytes}
            mayDecide={may(user, 'assign_identity')}
          />
        </ClientMessages>
      )}
      <RecentIntakes intakes={recent} />
    </>
  );
}
