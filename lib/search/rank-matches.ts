import { readBestShapes } from './best-shapes';
import { findCandidates } from './find-candidates';
import type { PassageStore } from './match';
import { foldAlike, type AlikeReports } from './fold-alike';
import { parseQuery, type ParsedQuery } from './parse-query';
import { publishedArchive, type PublishedArchive } from './published-archive';
import { rankReports } from './rank-reports';
import type { SearchFacets, SearchQuery } from './search-engine';
import { tallyReports } from './tally-reports';

export interface RankedMatches {
  readonly needles: ParsedQuery;
  /** Every report, best first. */
  readonly reportIds: readonly string[];
  /** The same with those folded that say the same. */
  readonly folded: readonly AlikeReports[];
  readonly complete: boolean;
  readonly facets: SearchFacets;
}

/** The reports that the query is true of, in the order asked for, and what their values are. */
export async function rankMatches(
  store: PassageStore,
  { text, filters, sort = 'best' }: Omit<SearchQuery, 'page'>,
  archive: PublishedArchive = publishedArchive(),
): Promise<RankedMatches> {
  const needles = parseQuery(text);
  const { expression } = needles;
  if (expression === null) {
    const facets = { division: [], year: [], section: [], kind: [] };
    return { needles, reportIds: [], folded: [], complete: true, facets };
  }
  const found = await findCandidates(store, archive, needles, expression);
  const { reports, facets } = tallyReports(found.candidates, expression, found.figures, filters);
  const shapes = readBestShapes(reports);
  const ranked = rankReports(reports, needles.needles.length, sort, shapes);
  const reportIds = ranked.map(({ report }) => report.reportId);
  return { needles, reportIds, folded: foldAlike(ranked, shapes), complete: found.complete, facets };
}
