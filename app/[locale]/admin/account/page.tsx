import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { SessionsTable } from '@/components/admin/accounts/sessions-table';
import { TextField } from '@/components/admin/accounts/text-field';
import { AdminHead } from '@/components/admin/admin-head';
import { PageNotice } from '@/components/admin/page-notice';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { SHORTEST_PASSWORD } from '@/lib/domain/shortest-password';
import { ownSessions } from '@/lib/manage/account/own-sessions';
import type { CurrentUser } from '@/lib/manage/current-user';
import { secondFactorState } from '@/lib/manage/second-factor/second-factor-state';
import { changePasswordAction } from '../actions/change-password';
import { endSessionAction } from '../actions/end-session';
import { signOutAction } from '../actions/sign-out';
import { signOutEverywhereAction } from '../actions/sign-out-everywhere';
import { sessionToken, userOrSignIn } from '../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.account'))('title'), robots: { index: false } };
}

export default async function AccountPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin/account');
  const sessions = await ownSessions(user, await sessionToken());
  const t = await getTranslations('accounts.account');
  const roles = await getTranslations('admin.head.roles');
  return (
    <>
      <AdminHead user={user} current="account" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro', { email: user.email, role: roles(user.role) })}</p>
      </PageTitle>
      <PageNotice query={await searchParams} />
      <Section title={t('sessions.title')} aside={t('sessions.note')}>
        <SessionsTable sessions={sessions} end={endSessionAction} />
        <form action={signOutEverywhereAction} className="mt-s4">
          <Button type="submit" tone="warn" aria-describedby="everywhere">
            {t('sessions.everywhere')}
          </Button>
          <p id="everywhere" className="mt-s1 text-t-s text-ink-3">
            {t('sessions.everywhereText')}
          </p>
        </form>
      </Section>
      <SecondFactor user={user} />
      <PasswordForm email={user.email} />
    </>
  );
}

async function SecondFactor({ user }: { user: CurrentUser }) {
  const state = await secondFactorState(user);
  const t = await getTranslations('accounts.account.secondFactor');
  const format = await getFormatter();
  return (
    <Section title={t('title')}>
      <p className="mb-s3 max-w-measure text-t-s">
        {state.onSince === null
          ? t('off')
          : t('on', {
              date: format.dateTime(state.onSince, { dateStyle: 'medium' }),
              left: state.recoveryCodesLeft,
            })}
      </p>
      <ButtonLink href="/admin/account/second-factor">
        {t(state.onSince === null ? 'setUp' : 'manage')}
      </ButtonLink>
    </Section>
  );
}

async function PasswordForm({ email }: { email: string }) {
  const t = await getTranslations('accounts.account.password');
  const fields = await getTranslations('accounts.fields');
  return (
    <Section title={t('title')}>
      <form action={changePasswordAction} className="max-w-[30em]">
        <p className="mb-s3 text-t-s">{t('text')}</p>
        <input type="hidden" name="username" autoComplete="username" defaultValue={email} />
        <TextField
          form="change"
          name="password"
          type="password"
          label={fields('password')}
          autoComplete="current-password"
        />
        <TextField
          form="change"
          name="newPassword"
          type="password"
          label={fields('newPassword')}
          hint={fields('passwordHint')}
          autoComplete="new-password"
          minLength={SHORTEST_PASSWORD}
        />
        <Button type="submit">{t('submit')}</Button>
      </form>
    </Section>
  );
}
