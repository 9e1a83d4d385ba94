import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { TextField } from '@/components/admin/accounts/text-field';
import { PageNotice } from '@/components/admin/page-notice';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageTitle } from '@/components/ui/page-title';
import { AppError } from '@/lib/domain/app-error';
import { SHORTEST_PASSWORD } from '@/lib/domain/shortest-password';
import { openInvitation, type OpenInvitation } from '@/lib/manage/users/open-invitation';
import { acceptInvitationAction } from '../../actions/accept-invitation';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.invitation');
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'strict-origin' };
}

export default async function InvitationPage({ params, searchParams }: Props) {
  const { token } = await params;
  const invitation = await readInvitation(token);
  if (invitation === null) return <Gone />;
  const t = await getTranslations('accounts.invitation');
  const format = await getFormatter();
  const until = format.dateTime(invitation.expiresAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="max-w-[30em]">
      <PageTitle title={t(invitation.isForPassword ? 'passwordTitle' : 'title')}>
        <p>
          <Intro invitation={invitation} />
        </p>
        <p className="mt-s1 text-t-s">{t('until', { date: until })}</p>
      </PageTitle>
      <PageNotice query={await searchParams} />
      <AcceptForm token={token} invitation={invitation} />
    </div>
  );
}

async function Intro({ invitation: { email, role, isForPassword } }: { invitation: OpenInvitation }) {
  const t = await getTranslations('accounts.invitation');
  const roles = await getTranslations('admin.head.roles');
  if (email === null) return t('first');
  return isForPassword ? t('passwordIntro', { email }) : t('intro', { role: roles(role), email });
}

async function AcceptForm({ token, invitation }: { token: string; invitation: OpenInvitation }) {
  const { email, isForPassword } = invitation;
  const t = await getTranslations('accounts.invitation');
  const fields = await getTranslations('accounts.fields');
  return (
    <form action={acceptInvitationAction.bind(null, token, isForPassword ? 'passwordChosen' : 'joined')}>
      <TextField
        form="accept"
        name="email"
        type="email"
        label={fields('email')}
        autoComplete="username"
        {...(email !== null && { defaultValue: email, readOnly: true })}
      />
      <TextField
        form="accept"
        name="password"
        type="password"
        label={fields(isForPassword ? 'newPassword' : 'choosePassword')}
        hint={fields('passwordHint')}
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD}
      />
      <Button type="submit" tone="main">
        {t(isForPassword ? 'passwordSubmit' : 'submit')}
      </Button>
    </form>
  );
}

async function Gone() {
  const t = await getTranslations('accounts.invitation');
  return (
    <>
      <PageTitle title={t('goneTitle')}>
        <p>{t('goneText')}</p>
      </PageTitle>
      <ButtonLink href="/admin/sign-in">{t('signIn')}</ButtonLink>
    </>
  );
}

async function readInvitation(token: string): Promise<OpenInvitation | null> {
  try {
    return await openInvitation(token);
  } catch (error) {
    if (error instanceof AppError && error.code === 'link_expired') return null;
    throw error;
  }
}
