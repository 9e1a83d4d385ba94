import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import { FeedLink } from '@/components/site/feed-link';
import { Notice } from '@/components/ui/notice';
import type { SearchPage } from '@/lib/serve/search-page';
import { AlikeReports } from './alike-reports';
import { FacetList } from './facet-list';
import { NoResults } from './no-results';
import { Pager } from '@/components/ui/pager';
import { SortLinks } from './sort-links';

type FoundPage = Extract<SearchPage, { state: 'found' }>;

/** Filters at the side, reports beside them. */
export function Results({ page }: { page: FoundPage }) {
  const t = useTranslations('search');
  const { found, results, sorts, facets, pages, help } = page;
  return (
    <div className="find-grid">
      <FacetList facets={facets} />
      <section aria-live="polite">
        {help === null ? (
          <>
            <Total found={found} csv={page.csv} feed={page.feed} />
            <SortLinks sorts={sorts} />
            {found.hits.length === 0 && <Notice>{t('pages.beyond', { last: pages.last })}</Notice>}
            <ol className="hits">
              {results.map((result) => (
                <AlikeReports key={result.reportId} result={result} />
              ))}
            </ol>
            <Pager {...pages} />
          </>
        ) : (
          <NoResults help={help} />
        )}
      </section>
    </div>
  );
}

function Total({ found, csv, feed }: Pick<FoundPage, 'found' | 'csv' | 'feed'>) {
  const { total, totalIsExact, tookMs, engine, degraded } = found;
  const t = useTranslations('search');
  const format = useFormatter();
  const locale = useLocale();
  const number = `${format.number(total)}${totalIsExact ? '' : '+'}`;
  return (
    <>
      <div className="sechead">
        <h2>{t('total', { count: total, number })}</h2>
        <p className="meta" data-engine={engine} data-degraded={degraded}>
          {t('took', { ms: Math.max(1, Math.round(tookMs)) })} · <FeedLink href={feed} ofSearch />
        </p>
      </div>
      <p className="meta">{totalIsExact ? t('complete') : t('incomplete')}</p>
      <p className="meta my-s2">
        <a href={getPathname({ href: csv, locale })} download>
          {t('download.link')}
        </a>
      </p>
    </>
  );
}
