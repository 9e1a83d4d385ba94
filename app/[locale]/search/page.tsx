import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { ConditionChips } from '@/components/search/condition-chips';
import { Link } from '@/components/i18n/navigation';
import { QueryHelp } from '@/components/search/query-help';
import { RefusedQuery } from '@/components/search/refused-query';
import { Results } from '@/components/search/results';
import { SearchForm } from '@/components/search/search-form';
import { SearchKeys } from '@/components/search/search-keys';
import { feedOfResults } from '@/lib/serve/feeds/search-feed';
import { readSearchPage } from '@/lib/serve/search-page';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

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
    case 'refused':
      return (
        <>
          <h1 className="sr-only">{t('title')}</h1>
          <SearchForm q={page.q} />
          <div className="mt-s5">
            <RefusedQuery q={page.q} refusal={page.refusal} />
          </div>
          <QueryHelp />
          <SearchKeys />
        </>
      );
    case 'start':
      return (
        <>
          <h1 className="mb-s4">{t('title')}</h1>
          <SearchForm q="" parameters={page.parameters} />
          <p className="mt-s4 max-w-[46em] text-ink-2">{t('start', { count: page.reports })}</p>
          <p className="mt-s2 max-w-[46em] text-ink-2">{t('howTo')}</p>
          <p className="mt-s2">
            <Link href="/search/terms">{t('terms.link')}</Link>
          </p>
          <QueryHelp />
          <SearchKeys />
        </>
      );
    case 'found':
      return (
        <>
          <h1 className="sr-only">{t('results')}</h1>
          <SearchForm q={page.parameters.q} parameters={page.parameters} />
          <ConditionChips chips={page.chips} />
          <QueryHelp />
          <Results page={page} />
          <SearchKeys />
        </>
      );
  }
}
