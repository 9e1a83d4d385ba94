import { findHighlights } from './find-highlights';
import { foldPassage, type FoldedPassage } from './fold-passage';
import type { PassageStore } from './match';
import { ownLength, TITLE_ORDINAL, type Passage } from './passage';
import type { QueryPlan } from './query/expression';
import type { PassageHit, ReportHit, SearchFilters } from './search-engine';
import { isSentenceShape, shapeOf } from './shape-of';

type Wanted = Pick<QueryPlan, 'needles' | 'phrase' | 'scopes'>;

/** What is to be shown of these reports: at most so many passages of each. */
export async function readHits(
  store: PassageStore,
  reportIds: readonly string[],
  wanted: Wanted,
  filters: SearchFilters,
  most: number,
): Promise<ReportHit[]> {
  const byReport = new Map<string, FoundPassage[]>();
  const reportsOf = new Map<number, Set<string>>();
  if (reportIds.length > 0 && wanted.needles.length > 0) {
    for (const passage of await store.read(reportIds, wanted)) {
      const found = findIn(passage, lookedFor(passage, wanted, filters), wanted.phrase);
      if (found.hit.highlights.length === 0) continue;
      byReport.set(passage.reportId, [...(byReport.get(passage.reportId) ?? []), found]);
      reportsOf.set(found.shape, (reportsOf.get(found.shape) ?? new Set()).add(passage.reportId));
    }
  }
  const isShared = ({ shape }: FoundPassage): boolean => (reportsOf.get(shape)?.size ?? 0) > 1;
  return reportIds.map((id) => reportHit(id, byReport.get(id) ?? [], isShared, most));
}

interface FoundPassage {
  readonly hit: PassageHit;
  /** How many needles it holds, the whole phrase counted in. */
  readonly held: number;
  readonly shape: number;
}

/** The passages that hold most come first; between equals the report's own words, and sentences before table rows. */
function reportHit(
  reportId: string,
  found: readonly FoundPassage[],
  isShared: (passage: FoundPassage) => boolean,
  most: number,
): ReportHit {
  const rank = (passage: FoundPassage): number =>
    passage.held + (isShared(passage) ? 0 : 0.5) + (isSentenceShape(passage.shape) ? 0.25 : 0);
  const inDocument = found
    .filter(({ hit }) => !hit.isTitle)
    .map((passage) => ({ ...passage, rank: rank(passage) }))
    .sort((a, b) => b.rank - a.rank || a.hit.source.start - b.hit.source.start);
  const title = found.filter(
    ({ hit }) => hit.isTitle && !inDocument.some((other) => overlap(hit, other.hit)),
  );
  const best = [...inDocument, ...title].slice(0, most).map(({ hit }) => hit);
  best.sort((a, b) => a.source.start - b.source.start);
  return {
    reportId,
    passageCount: inDocument.length + title.length,
    passages: best,
    shape: inDocument[0]?.shape ?? null,
  };
}

/** The needles that count in this passage: a section condition or filter may leave it out. Title and place always count. */
function lookedFor(passage: Passage, { needles, scopes }: Wanted, { sections }: SearchFilters): string[] {
  const { section, ordinal } = passage;
  if (ordinal === TITLE_ORDINAL) return [...needles];
  if (sections.length > 0 && (section === null || !sections.includes(section))) return [];
  return needles.filter((_, index) => scopes[index]?.includes(section) !== false);
}

function overlap(a: PassageHit, b: PassageHit): boolean {
  return a.source.start < b.source.end && b.source.start < a.source.end;
}

function findIn(passage: Passage, needles: readonly string[], phrase: string | null): FoundPassage {
  const folded = foldPassage(passage.text);
  const length = ownLength(passage);
  const highlights = findHighlights(folded, needles, length);
  const held = needles.filter((needle) => folded.folded.includes(needle)).length;
  const whole = phrase !== null && folded.folded.includes(phrase) ? 1 : 0;
  const own = passage.text.slice(0, length);
  const { page, line, start, end, section } = passage;
  const hit: PassageHit = {
    section,
    isTitle: passage.ordinal === TITLE_ORDINAL,
    text: passage.text.slice(0, Math.max(length, highlights.at(-1)?.[1] ?? 0)),
    highlights,
    source: { page, line, start, end },
  };
  return {
    hit,
    held: held + whole,
    shape: shapeOf(own, folded.folded.slice(0, foldedLength(folded, length))),
  };
}

/** How much of the folded text comes from the first so many characters. */
function foldedLength({ starts }: FoldedPassage, length: number): number {
  const behind = starts.findLastIndex((start) => start < length);
  return behind + 1;
}
