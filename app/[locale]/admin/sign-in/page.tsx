import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageNotice } from '@/components/admin/page-notice';
import { Button } from '@/components/ui/button';
import { Field, fieldDescription } from '@/components/ui/field';
import { PageTitle } from '@/components/ui/page-title';
import { signInAction } from '../actions/sign-in';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.signIn'))('title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const t = await getTranslations('admin.signIn');
  const next = typeof query['next'] === 'string' ? query['next'] : '/admin';
  return (
    <div className="max-w-[26em]">
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro')}</p>
      </PageTitle>
      <PageNotice query={query} />
      <form action={signInAction}>
        <input type="hidden" name="next" value={next} />
        <Field id="email" label={t('email')}>
          <input
            className="inp w-full"
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            aria-describedby={fieldDescription('email')}
            required
          />
        </Field>
        <Field id="password" label={t('password')}>
          <input
            className="inp w-full"
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            aria-describedby={fieldDescription('password')}
            required
          />
        </Field>
        <Button type="submit" tone="main">
          {t('submit')}
        </Button>
      </form>
    </div>
  );
}
