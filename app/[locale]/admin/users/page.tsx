import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinksTable } from '@/components/admin/accounts/links-table';
import { RoleField } from '@/components/admin/accounts/role-field';
import { ShownOnceForm } from '@/components/admin/accounts/shown-once-form';
import { TextField } from '@/components/admin/accounts/text-field';
import { UsersTable } from '@/components/admin/accounts/users-table';
import { AdminHead } from '@/components/admin/admin-head';
import { PageNotice } from '@/components/admin/page-notice';
import { ClientMessages } from '@/components/i18n/client-messages';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { listAccounts } from '@/lib/manage/users/list-accounts';
import { inviteAction } from '../actions/invite';
import { revokeInvitationAction } from '../actions/revoke-invitation';
import { signOutAction } from '../actions/sign-out';
import { readForPage } from '../read-for-page';
import { userOrSignIn } from '../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.users'))('title'), robots: { index: false } };
}

export default async function UsersPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin/users');
  const { users, invitations } = await readForPage(() => listAccounts(user));
  const t = await getTranslations('accounts.users');
  return (
    <>
      <AdminHead user={user} current="users" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="max-w-measure text-t-s">{t('intro')}</p>
      </PageTitle>
      <PageNotice query={await searchParams} />
      <Section title={t('list')}>
        <UsersTable users={users} own={user} />
      </Section>
      <Section title={t('invite.title')}>
        <Invite />
      </Section>
      <Section title={t('links.title')}>
        {invitations.length === 0 ? (
          <p>{t('links.none')}</p>
        ) : (
          <LinksTable links={invitations} revoke={revokeInvitationAction} />
        )}
      </Section>
    </>
  );
}

async function Invite() {
  const t = await getTranslations('accounts.users.invite');
  const fields = await getTranslations('accounts.fields');
  return (
    <div className="max-w-[40em]">
      <p className="mb-s3 text-t-s">{t('text')}</p>
      <ClientMessages namespaces={['accounts', 'appErrors']}>
        <ShownOnceForm action={inviteAction} submit={t('submit')}>
          <TextField form="invite" name="email" type="email" label={fields('email')} autoComplete="off" />
          <RoleField form="invite" value="contributor" />
        </ShownOnceForm>
      </ClientMessages>
    </div>
  );
}
