import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TermsForm } from '@/components/search/terms-form';
import { Notice } from '@/components/ui/notice';
import { MOST_TERMS } from '@/lib/serve/read-terms';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const REASONS = ['no_lines', 'too_many_lines', 'too_large'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search.terms');
  return { title: t('title') };
}

export default async function TermsPage({ searchParams }: Props) {
  const t = await getTranslations('search.terms');
  const { error } = await searchParams;
  const reason = REASONS.find((known) => known === error) ?? 'not_valid';
  return (
    <>
      <h1 className="mb-s3">{t('title')}</h1>
      <p className="mb-s4 max-w-[46em] text-ink-2">{t('about', { limit: MOST_TERMS })}</p>
      {error !== undefined && (
        <div className="mb-s4">
          <Notice tone="bad" alert>
            {t(`refused.${reason}`, { limit: MOST_TERMS })}
          </Notice>
        </div>
      )}
      <TermsForm limit={MOST_TERMS} />
    </>
  );
}
