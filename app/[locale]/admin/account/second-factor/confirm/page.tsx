import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QrCode } from '@/components/admin/accounts/qr-code';
import { ShownOnceForm } from '@/components/admin/accounts/shown-once-form';
import { TextField } from '@/components/admin/accounts/text-field';
import { AdminHead } from '@/components/admin/admin-head';
import { ClientMessages } from '@/components/i18n/client-messages';
import { Link } from '@/components/i18n/navigation';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageTitle } from '@/components/ui/page-title';
import { secondFactorState, type SecondFactorState } from '@/lib/manage/second-factor/second-factor-state';
import { confirmSecondFactorAction } from '../../../actions/confirm-second-factor';
import { signOutAction } from '../../../actions/sign-out';
import { userOrSignIn } from '../../../session';

const BACK = '/admin/account/second-factor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.secondFactor.confirm');
  return { title: t('title'), robots: { index: false } };
}

/** An address of its own: the answer of its form, the recovery codes, is shown in the form's place, script or not. */
export default async function ConfirmPage() {
  const user = await userOrSignIn(`${BACK}/confirm`);
  const state = await secondFactorState(user);
  const t = await getTranslations('accounts.secondFactor');
  const account = await getTranslations('accounts.account');
  return (
    <>
      <AdminHead user={user} current="account" signOut={signOutAction} />
      <Breadcrumbs
        items={[
          { label: account('title'), href: '/admin/account' },
          { label: t('title'), href: BACK },
          { label: t('confirm.title') },
        ]}
      />
      <PageTitle title={t('confirm.title')} />
      <div className="max-w-[34em]">
        <ClientMessages namespaces={['accounts', 'appErrors']}>
          <ShownOnceForm
            action={confirmSecondFactorAction}
            submit={t('confirm.submit')}
            next={BACK}
            instead={state.setUp === null ? <Instead isOn={state.onSince !== null} /> : undefined}
          >
            {state.setUp !== null && <SetUp {...state.setUp} />}
          </ShownOnceForm>
        </ClientMessages>
      </div>
    </>
  );
}

async function SetUp({ secret, dark }: NonNullable<SecondFactorState['setUp']>) {
  const t = await getTranslations('accounts.secondFactor.confirm');
  return (
    <>
      <p className="mb-s2">{t('scan')}</p>
      <QrCode dark={dark} label={t('qr')} />
      <p className="mt-s3">{t('secret')}</p>
      <p className="mb-s4">
        <code data-testid="totp-secret">{secret}</code>
      </p>
      <p className="mb-s2">{t('then')}</p>
      <TextField
        form="confirm"
        name="code"
        label={t('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
      />
    </>
  );
}

async function Instead({ isOn }: { isOn: boolean }) {
  const t = await getTranslations('accounts.secondFactor.confirm');
  return (
    <p>
      {t(isOn ? 'isOn' : 'none')} <Link href={BACK}>{t('back')}</Link>
    </p>
  );
}
