import { useFormatter, useTranslations } from 'next-intl';
import { FeedLink } from '@/components/site/feed-link';
import { Notice } from '@/components/ui/notice';
import type { SearchPage } from '@/lib/serve/search-page';
import { FacetList } from './facet-list';
import { FoundReport } from './found-report';
import { NoResults } from './no-results';
import { Pager } from './pager';

type FoundPage = Extract<SearchPage, { state: 'found' }>;

/** Filters at the side, reports beside them. */
export function Results({ page }: { page: FoundPage }) {
  const t = useTranslations('search');
  const { found, facets, pages, help } = page;
  return (
    <div className="find-grid">
      <FacetList facets={facets} />
      <section aria-live="polite">
        {help === null ? (
          <>
            <Total found={found} feed={page.feed} />
            {found.hits.length === 0 && <Notice>{t('pages.beyond', { last: pages.last })}</Notice>}
            <ol className="hits">
              {found.hits.map((hit) => (
                <FoundReport key={hit.reportId} report={hit} />
              ))}
            </ol>
            <Pager pages={pages} />
          </>
        ) : (
          <NoResults help={help} />
        )}
      </section>
    </div>
  );
}

function Total({
  found: { total, totalIsExact, tookMs, engine, degraded },
  feed,
}: Pick<FoundPage, 'found' | 'feed'>) {
  const t = useTranslations('search');
  const format = useFormatter();
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
    </>
  );
}
