import { PASSAGES_PER_REPORT, REPORTS_PER_PAGE } from './limits';
import type { PassageStore } from './match';
import type { PublishedArchive } from './published-archive';
import { rankMatches } from './rank-matches';
import { readHits } from './read-hits';
import type { EngineName, SearchQuery, SearchResult } from './search-engine';

/** Searches one engine's passages; totals, facets, order and highlights come out alike for every engine. */
export async function searchPassages(
  store: PassageStore,
  engine: EngineName,
  query: SearchQuery,
  archive?: PublishedArchive,
): Promise<SearchResult> {
  const began = performance.now();
  const { needles, reportIds, complete, facets } = await rankMatches(store, query, archive);
  const first = (query.page - 1) * REPORTS_PER_PAGE;
  const shown = reportIds.slice(first, first + REPORTS_PER_PAGE);
  return {
    total: reportIds.length,
    totalIsExact: complete,
    facets,
    hits: await readHits(store, shown, needles, query.filters, PASSAGES_PER_REPORT),
    engine,
    degraded: false,
    tookMs: Math.round((performance.now() - began) * 10) / 10,
  };
}
