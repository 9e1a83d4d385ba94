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
  SearchFilters,
  SearchQuery,
  SearchResult,
} from './search-engine';
import { tallyMatches } from './tally-matches';

const NOTHING: Matches = { matches: [], complete: true };

/** Searches one engine's passages; totals, facets, order and highlights come out alike for every engine. */
export async function searchPassages(
  store: PassageStore,
  engine: EngineName,
  query: SearchQuery,
): Promise<SearchResult> {
  const began = performance.now();
  const needles = parseQuery(query.text);
  const { matches, complete } =
    needles.needles.length === 0 ? NOTHING : await match(store, needles, query.filters);
  const { reports, facets } = tallyMatches(matches, query.filters);
  const first = (query.page - 1) * REPORTS_PER_PAGE;
  const shown = rankReports(reports)
    .slice(first, first + REPORTS_PER_PAGE)
    .map(({ report }) => report.reportId);
  const passages = shown.length === 0 ? [] : await store.read(shown, needles);
  return {
    total: reports.length,
    totalIsExact: complete,
    facets,
    hits: shown.map((reportId) => reportHit(reportId, passages, needles, query.filters)),
    engine,
    degraded: false,
    tookMs: Math.round((performance.now() - began) * 10) / 10,
  };
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
): ReportHit {
  const wanted = (passage: Passage): boolean =>
    filters.sections.length === 0 ||
    passage.ordinal === TITLE_ORDINAL ||
    (passage.section !== null && filters.sections.includes(passage.section));
  const found = passages
    .filter((passage) => passage.reportId === reportId && wanted(passage))
    .map((passage) => passageHit(passage, needles))
    .filter(({ hit }) => hit.highlights.length > 0);
  const inDocument = found.filter(({ hit }) => !hit.isTitle);
  const title = found.filter(
    ({ hit }) => hit.isTitle && !inDocument.some((other) => overlap(hit, other.hit)),
  );
  inDocument.sort((a, b) => b.rank - a.rank || a.hit.source.start - b.hit.source.start);
  const best = [...inDocument, ...title].slice(0, PASSAGES_PER_REPORT).map(({ hit }) => hit);
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
