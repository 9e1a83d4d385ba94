'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageTitle } from '@/components/ui/page-title';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('site.error');
  return (
    <div role="alert">
      <PageTitle title={t('title')} />
      <p className="mb-s4 max-w-measure">{t('text')}</p>
      {error.digest !== undefined && <p className="meta mb-s4">{t('digest', { digest: error.digest })}</p>}
      <p className="btns">
        <Button tone="main" onClick={reset}>
          {t('retry')}
        </Button>
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </p>
    </div>
  );
}
