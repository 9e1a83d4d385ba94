import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TextField } from '@/components/admin/accounts/text-field';
import { PageNotice } from '@/components/admin/page-notice';
import { Link } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/page-title';
import { finishSignInAction } from '../../actions/finish-sign-in';
import { nextPath } from '../../next-path';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.code'))('title'), robots: { index: false } };
}

export default async function CodePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const t = await getTranslations('accounts.code');
  const fields = await getTranslations('accounts.fields');
  return (
    <div className="max-w-[26em]">
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro')}</p>
      </PageTitle>
      <PageNotice query={query} />
      <form action={finishSignInAction}>
        <input type="hidden" name="next" value={nextPath(query['next'])} />
        <TextField
          form="sign-in"
          name="code"
          label={fields('code')}
          hint={fields('codeHint')}
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <Button type="submit" tone="main">
          {t('submit')}
        </Button>
      </form>
      <p className="mt-s4 text-t-s">
        {t('lost')} <Link href="/admin/sign-in">{t('back')}</Link>
      </p>
    </div>
  );
}
