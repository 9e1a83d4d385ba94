import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TextField } from '@/components/admin/accounts/text-field';
import { PageNotice } from '@/components/admin/page-notice';
import { Button } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/page-title';
import { signInAction } from '../actions/sign-in';
import { nextPath } from '../next-path';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.signIn'))('title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const t = await getTranslations('admin.signIn');
  return (
    <div className="max-w-[26em]">
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro')}</p>
      </PageTitle>
      <PageNotice query={query} />
      <form action={signInAction}>
        <input type="hidden" name="next" value={nextPath(query['next'])} />
        <TextField form="sign-in" name="email" label={t('email')} type="email" autoComplete="username" />
        <TextField
          form="sign-in"
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
        />
        <Button type="submit" tone="main">
          {t('submit')}
        </Button>
      </form>
    </div>
  );
}
