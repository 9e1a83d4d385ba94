import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { RoleField } from '@/components/admin/accounts/role-field';
import { ShownOnceForm } from '@/components/admin/accounts/shown-once-form';
import { AdminHead } from '@/components/admin/admin-head';
import { PageNotice } from '@/components/admin/page-notice';
import { ClientMessages } from '@/components/i18n/client-messages';
import { Link } from '@/components/i18n/navigation';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button, type ButtonTone } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { readAccount, type Account } from '@/lib/manage/users/list-accounts';
import { changeRoleAction } from '../../actions/change-role';
import { disableUserAction } from '../../actions/disable-user';
import { enableUserAction } from '../../actions/enable-user';
import { makePasswordLinkAction } from '../../actions/make-password-link';
import { resetSecondFactorAction } from '../../actions/reset-second-factor';
import { signOutAction } from '../../actions/sign-out';
import { readForPage } from '../../read-for-page';
import { userOrSignIn } from '../../session';

interface Props {
  params: Promise<{ userId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.user'))('title'), robots: { index: false } };
}

export default async function UserPage({ params, searchParams }: Props) {
  const { userId } = await params;
  const user = await userOrSignIn(`/admin/users/${userId}`);
  const account = await readForPage(() => readAccount(user, userId));
  const t = await getTranslations('accounts.user');
  const users = await getTranslations('accounts.users');
  return (
    <>
      <AdminHead user={user} current="users" signOut={signOutAction} />
      <Breadcrumbs items={[{ label: users('title'), href: '/admin/users' }, { label: account.email }]} />
      <PageTitle title={account.email} />
      <PageNotice query={await searchParams} />
      <Facts account={account} />
      {account.id === user.id ? (
        <p>
          {t('own')} <Link href="/admin/account">{t('ownLink')}</Link>
        </p>
      ) : (
        <Acts account={account} />
      )}
    </>
  );
}

async function Facts({ account }: { account: Account }) {
  const t = await getTranslations('accounts.user');
  const users = await getTranslations('accounts.users');
  const roles = await getTranslations('admin.head.roles');
  const format = await getFormatter();
  const time = (at: Date | null): string =>
    at === null ? users('never') : format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    [users('role'), roles(account.role)],
    [users('state'), users(account.disabledAt === null ? 'active' : 'disabled')],
    [users('secondFactor'), users(account.hasSecondFactor ? 'on' : 'off')],
    [t('sessions'), t('sessionsValue', { count: account.sessions })],
    [users('used'), time(account.lastUsedAt)],
    [t('created'), time(account.createdAt)],
  ] as const;
  return (
    <>
      <dl className="mb-s3 grid max-w-[30em] grid-cols-[auto_1fr] gap-x-s4 gap-y-s1 text-t-s">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-3">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-t-s">
        <Link href={`/admin/audit?person=${account.id}`} prefetch={false}>
          {t('log')}
        </Link>
      </p>
    </>
  );
}

async function Acts({ account }: { account: Account }) {
  const t = await getTranslations('accounts.user');
  const { id } = account;
  if (account.disabledAt !== null) {
    return (
      <Act
        title={t('enableTitle')}
        text={t('enableText')}
        submit={t('enableSubmit')}
        action={enableUserAction.bind(null, id)}
      />
    );
  }
  return (
    <>
      <Act
        title={t('roleTitle')}
        text={t('roleText')}
        submit={t('roleSubmit')}
        action={changeRoleAction.bind(null, id)}
      >
        <RoleField form="change" value={account.role} />
      </Act>
      <Section title={t('passwordTitle')}>
        <p className="mb-s3 max-w-measure text-t-s">{t('passwordText')}</p>
        <ClientMessages namespaces={['accounts', 'appErrors']}>
          <ShownOnceForm action={makePasswordLinkAction.bind(null, id)} submit={t('passwordSubmit')}>
            {null}
          </ShownOnceForm>
        </ClientMessages>
      </Section>
      {account.hasSecondFactor && (
        <Act
          title={t('secondFactorTitle')}
          text={t('secondFactorText')}
          submit={t('secondFactorSubmit')}
          action={resetSecondFactorAction.bind(null, id)}
          tone="warn"
        />
      )}
      <Act
        title={t('disableTitle')}
        text={t('disableText')}
        submit={t('disableSubmit')}
        action={disableUserAction.bind(null, id)}
        tone="warn"
      />
    </>
  );
}

function Act({
  title,
  text,
  submit,
  action,
  tone = 'ordinary',
  children,
}: {
  title: string;
  text: string;
  submit: string;
  action: (form: FormData) => Promise<void>;
  tone?: ButtonTone;
  children?: ReactNode;
}) {
  return (
    <Section title={title}>
      <form action={action}>
        <p className="mb-s3 max-w-measure text-t-s">{text}</p>
        {children}
        <Button type="submit" tone={tone}>
          {submit}
        </Button>
      </form>
    </Section>
  );
}
