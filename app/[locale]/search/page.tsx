import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { ConditionChips } from '@/components/search/condition-chips';
import { Results } from '@/components/search/results';
import { SearchForm } from '@/components/search/search-form';
import { Notice } from '@/components/ui/notice';
import { feedOfResults } from '@/lib/serve/feeds/search-feed';
import { readSearchPage } from '@/lib/serve/search-page';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const REASONS = ['query_too_long', 'too_many_terms'] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search');
  const asked = await searchParams;
  const q = [asked['q'] ?? ''].flat()[0] ?? '';
  const words = q.trim().slice(0, 40);
  const feed = feedOfResults(asked);
  return {
    title: words === '' ? t('title') : t('titleOf', { words }),
    robots: { index: words === '' },
    ...(feed !== null && (await feedAlternate(feed))),
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const t = await getTranslations('search');
  const page = await readSearchPage(await searchParams);
  switch (page.state) {
    case 'refused': {
      const reason = REASONS.find((known) => known === page.reason) ?? 'not_valid';
      return (
        <>
          <h1 className="sr-only">{t('title')}</h1>
          <SearchForm q={page.q} />
          <div className="mt-s5">
            <Notice tone="bad" alert>
              {t(`refused.${reason}`, { parameter: page.parameter, limit: page.limit })}
            </Notice>
          </div>
        </>
      );
    }
    case 'start':
      return (
        <>
          <h1 className="mb-s4">{t('title')}</h1>
          <SearchForm q="" parameters={page.parameters} />
          <p className="mt-s4 max-w-[46em] text-ink-2">{t('start', { count: page.reports })}</p>
          <p className="mt-s2 max-w-[46em] text-ink-2">{t('howTo')}</p>
        </>
      );
    case 'found':
      return (
        <>
          <h1 className="sr-only">{t('results')}</h1>
          <SearchForm q={page.parameters.q} parameters={page.parameters} />
          <ConditionChips chips={page.chips} />
          <Results page={page} />
        </>
      );
  }
}
