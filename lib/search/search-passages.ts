import { MOST_UNFOLDED, PASSAGES_PER_REPORT, REPORTS_PER_PAGE } from './limits';
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
  const { needles, reportIds, folded, complete, facets } = await rankMatches(store, query, archive);
  const results = query.fold ? folded : reportIds.map((reportId) => ({ reportId, alike: [] }));
  const first = (query.page - 1) * REPORTS_PER_PAGE;
  const shown = results.slice(first, first + REPORTS_PER_PAGE);
  const unfolded = (reportId: string, alike: readonly string[]): readonly string[] =>
    query.fold?.unfolded.includes(reportId) ? alike.slice(0, MOST_UNFOLDED) : [];
  const wanted = shown.flatMap(({ reportId, alike }) => [reportId, ...unfolded(reportId, alike)]);
  const hits = await readHits(store, wanted, needles, query.filters, PASSAGES_PER_REPORT);
  const byId = new Map(hits.map((hit) => [hit.reportId, hit]));
  return {
    total: reportIds.length,
    results: results.length,
    totalIsExact: complete,
    facets,
    hits: shown.flatMap(({ reportId, alike }) => {
      const hit = byId.get(reportId);
      const behind = unfolded(reportId, alike).flatMap((id) => byId.get(id) ?? []);
      return hit === undefined ? [] : [{ ...hit, alike: alike.length, unfolded: behind }];
    }),
    engine,
    degraded: false,
    tookMs: Math.round((performance.now() - began) * 10) / 10,
  };
}
