import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { IntakeBoard } from '@/components/admin/intake/intake-board';
import { readShown } from '@/components/admin/intake/shown';
import { PageNotice } from '@/components/admin/page-notice';
import { ClientMessages } from '@/components/i18n/client-messages';
import { Link } from '@/components/i18n/navigation';
import { PageTitle } from '@/components/ui/page-title';
import { intakeView } from '@/lib/manage/intakes/intake-view';
import { may } from '@/lib/manage/permissions';
import { UPLOAD_LIMITS } from '@/lib/manage/upload-limits';
import { signOutAction } from '../../actions/sign-out';
import { readForPage } from '../../read-for-page';
import { userOrSignIn } from '../../session';

interface Props {
  params: Promise<{ intakeId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('title'), robots: { index: false } };
}

/** One intake: live while it happens, with what became of each file. */
export default async function IntakePage({ params, searchParams }: Props) {
  const { intakeId } = await params;
  const query = await searchParams;
  const user = await userOrSignIn(`/admin/intakes/${intakeId}`);
  const view = await readForPage(() => intakeView(user, intakeId));
  const t = await getTranslations('intake');
  const format = await getFormatter();
  const at = format.dateTime(new Date(view.at), { dateStyle: 'medium', timeStyle: 'short' });
  const action = `/api/admin/uploads?locale=${await getLocale()}`;
  return (
    <>
      <AdminHead user={user} current="upload" signOut={signOutAction} />
      <PageTitle title={t(`titleOf.${view.kind}`)}>
        <p className="text-t-s">
          {t('at', { at, by: view.by ?? t('byServer') })} · <Link href="/admin/upload">{t('back')}</Link>
        </p>
      </PageTitle>
      <PageNotice query={query} />
      <ClientMessages namespaces={['admin', 'documentErrors', 'intake', 'jobs']}>
        <IntakeBoard
          key={view.id}
          first={view}
          shown={readShown(query['show'])}
          action={view.takesMore ? action : null}
          limits={UPLOAD_LIMITS.megabytes}
          mayDecide={may(user, 'assign_identity')}
        />
      </ClientMessages>
    </>
  );
}
