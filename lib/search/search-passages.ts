import { findHighlights } from './find-highlights';
import { foldPassage } from './fold-passage';
import { PASSAGES_PER_REPORT, REPORTS_PER_PAGE } from './limits';
import type { Matches, Needles, PassageStore } from './match';
import { ownLength, TITLE_ORDINAL, type Passage } from './passage';
import { parseQuery } from './parse-query';
import { rankReports } from './rank-reports';
import type {
  EngineName,
  PassageHit,
  ReportHit,
  SearchFacets,
  SearchFilters,
  SearchQuery,
  SearchResult,
} from './search-engine';
import { tallyMatches } from './tally-matches';

export interface RankedMatches {
  readonly needles: Needles;
  readonly reportIds: readonly string[];
  readonly complete: boolean;
  readonly facets: SearchFacets;
}

const NOTHING: Matches = { matches: [], complete: true };

/** Searches one engine's passages; totals, facets, order and highlights come out alike for every engine. */
export async function searchPassages(
  store: PassageStore,
  engine: EngineName,
  query: SearchQuery,
): Promise<SearchResult> {
  const began = performance.now();
  const { needles, reportIds, complete, facets } = await rankMatches(store, query);
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

/** The reports that match, best first, and what their values are. */
export async function rankMatches(
  store: PassageStore,
  { text, filters }: Pick<SearchQuery, 'text' | 'filters'>,
): Promise<RankedMatches> {
  const needles = parseQuery(text);
  const { matches, complete } = needles.needles.length === 0 ? NOTHING : await match(store, needles, filters);
  const { reports, facets } = tallyMatches(matches, filters);
  return {
    needles,
    complete,
    facets,
    reportIds: rankReports(reports).map(({ report }) => report.reportId),
  };
}

/** What is to be shown of these reports: at most so many passages of each. */
export async function readHits(
  store: PassageStore,
  reportIds: readonly string[],
  needles: Needles,
  filters: SearchFilters,
  most: number,
): Promise<ReportHit[]> {
  if (reportIds.length === 0) return [];
  const byReport = new Map<string, Passage[]>();
  for (const passage of await store.read(reportIds, needles)) {
    const known = byReport.get(passage.reportId);
    if (known === undefined) byReport.set(passage.reportId, [passage]);
    else known.push(passage);
  }
  return reportIds.map((id) => reportHit(id, byReport.get(id) ?? [], needles, filters, most));
}

/** Everything, so that facets can look past the filters; only what the filters leave when everything is too much. */
async function match(store: PassageStore, needles: Needles, filters: SearchFilters): Promise<Matches> {
  const everything = await store.match(needles, null);
  const filtered = [filters.divisions, filters.years, filters.sections, filters.kinds].some(
    (list) => list.length > 0,
  );
  return everything.complete || !filtered ? everything : store.match(needles, filters);
}

function reportHit(
  reportId: string,
  passages: readonly Passage[],
  needles: Needles,
  filters: SearchFilters,
  most: number,
): ReportHit {
  const wanted = (passage: Passage): boolean =>
    filters.sections.length === 0 ||
    passage.ordinal === TITLE_ORDINAL ||
    (passage.section !== null && filters.sections.includes(passage.section));
  const found = passages
    .filter(wanted)
    .map((passage) => passageHit(passage, needles))
    .filter(({ hit }) => hit.highlights.length > 0);
  const inDocument = found.filter(({ hit }) => !hit.isTitle);
  const title = found.filter(
    ({ hit }) => hit.isTitle && !inDocument.some((other) => overlap(hit, other.hit)),
  );
  inDocument.sort((a, b) => b.rank - a.rank || a.hit.source.start - b.hit.source.start);
  const best = [...inDocument, ...title].slice(0, most).map(({ hit }) => hit);
  best.sort((a, b) => a.source.start - b.source.start);
  return { reportId, passageCount: inDocument.length + title.length, passages: best };
}

function overlap(a: PassageHit, b: PassageHit): boolean {
  return a.source.start < b.source.end && b.source.start < a.source.end;
}

function passageHit(passage: Passage, { needles, phrase }: Needles): { hit: PassageHit; rank: number } {
  const folded = foldPassage(passage.text);
  const own = ownLength(passage);
  const highlights = findHighlights(folded, needles, own);
  const held = needles.filter((needle) => folded.folded.includes(needle)).length;
  const whole = phrase !== null && folded.folded.includes(phrase) ? 1 : 0;
  const { page, line, start, end, section } = passage;
  const hit: PassageHit = {
    section,
    isTitle: passage.ordinal === TITLE_ORDINAL,
    text: passage.text.slice(0, Math.max(own, highlights.at(-1)?.[1] ?? 0)),
    highlights,
    source: { page, line, start, end },
  };
  return { hit, rank: held + whole };
}
