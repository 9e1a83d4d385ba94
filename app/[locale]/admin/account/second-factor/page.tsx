import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ShownOnceForm } from '@/components/admin/accounts/shown-once-form';
import { TextField } from '@/components/admin/accounts/text-field';
import { AdminHead } from '@/components/admin/admin-head';
import { PageNotice } from '@/components/admin/page-notice';
import { ClientMessages } from '@/components/i18n/client-messages';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { secondFactorState, type SecondFactorState } from '@/lib/manage/second-factor/second-factor-state';
import { renewRecoveryCodesAction } from '../../actions/renew-recovery-codes';
import { signOutAction } from '../../actions/sign-out';
import { startSecondFactorAction } from '../../actions/start-second-factor';
import { turnOffSecondFactorAction } from '../../actions/turn-off-second-factor';
import { userOrSignIn } from '../../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

const PATH = '/admin/account/second-factor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.secondFactor'))('title'), robots: { index: false } };
}

export default async function SecondFactorPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn(PATH);
  const state = await secondFactorState(user);
  const t = await getTranslations('accounts.secondFactor');
  const account = await getTranslations('accounts.account');
  return (
    <>
      <AdminHead user={user} current="account" signOut={signOutAction} />
      <Breadcrumbs items={[{ label: account('title'), href: '/admin/account' }, { label: t('title') }]} />
      <PageTitle title={t('title')} />
      <PageNotice query={await searchParams} />
      {state.onSince === null ? <Start isRequired={state.isRequired} /> : <Manage {...state} />}
    </>
  );
}

async function Start({ isRequired }: { isRequired: boolean }) {
  const t = await getTranslations('accounts.secondFactor');
  const fields = await getTranslations('accounts.fields');
  return (
    <form action={startSecondFactorAction} className="max-w-[30em]">
      {isRequired && (
        <div className="mb-s4">
          <Notice tone="unk">{t('required')}</Notice>
        </div>
      )}
      <p className="mb-s3">{t('intro')}</p>
      <p className="mb-s3 text-t-s">{t('startText')}</p>
      <TextField
        form="start"
        name="password"
        type="password"
        label={fields('password')}
        autoComplete="current-password"
      />
      <Button type="submit" tone="main">
        {t('start')}
      </Button>
    </form>
  );
}

async function Manage({ onSince, recoveryCodesLeft, isRequired }: SecondFactorState) {
  const t = await getTranslations('accounts.secondFactor');
  const format = await getFormatter();
  const date = onSince === null ? '' : format.dateTime(onSince, { dateStyle: 'medium' });
  return (
    <>
      <p>
        {t('on', { date })} {t('codesLeft', { left: recoveryCodesLeft })}
      </p>
      <Section title={t('renew.title')}>
        <div className="max-w-[30em]">
          <ClientMessages namespaces={['accounts', 'appErrors']}>
            <ShownOnceForm action={renewRecoveryCodesAction} submit={t('renew.submit')} next="/admin/account">
              <p className="mb-s3 text-t-s">{t('renew.text')}</p>
              <BothFactors form="renew" />
            </ShownOnceForm>
          </ClientMessages>
        </div>
      </Section>
      <Section title={t('turnOff.title')}>
        <form action={turnOffSecondFactorAction} className="max-w-[30em]">
          <p className="mb-s3 text-t-s">{t(isRequired ? 'turnOff.requiredText' : 'turnOff.text')}</p>
          <BothFactors form="off" />
          <Button type="submit" tone="warn">
            {t('turnOff.submit')}
          </Button>
        </form>
      </Section>
    </>
  );
}

async function BothFactors({ form }: { form: string }) {
  const fields = await getTranslations('accounts.fields');
  return (
    <>
      <TextField
        form={form}
        name="password"
        type="password"
        label={fields('password')}
        autoComplete="current-password"
      />
      <TextField
        form={form}
        name="code"
        label={fields('code')}
        hint={fields('codeHint')}
        autoComplete="one-time-code"
        spellCheck={false}
      />
    </>
  );
}
