import type { BestShapes } from './best-shapes';
import type { Candidate } from './judge-report';
import type { SearchSort } from './search-engine';

/** From how many reports on a passage that all of them share counts as boilerplate. */
const BOILERPLATE = 3;

/**
 * In the order asked for. Best first: words in title and place, the query as one phrase, words in one passage, how
 * densely the rarer words occur, a passage of the report's own; then the newer year. Equal reports go by place and id,
 * so that the order never changes between pages. `needles`: how many words are looked for.
 */
export function rankReports(
  reports: readonly Candidate[],
  needles: number,
  sort: SearchSort,
  shapes: BestShapes,
): readonly Candidate[] {
  if (sort === 'newest') return [...reports].sort((a, b) => newer(a, b) || byPlace(a, b));
  if (sort === 'place') return [...reports].sort((a, b) => byPlace(a, b, newer));
  const weights = rarity(reports, needles);
  return reports
    .map((entry) => ({ entry, score: score(entry, weights, shapes) }))
    .sort((a, b) => b.score - a.score || newer(a.entry, b.entry) || byPlace(a.entry, b.entry))
    .map(({ entry }) => entry);
}

function newer(a: Candidate, b: Candidate): number {
  return b.report.year - a.report.year;
}

function byPlace(a: Candidate, b: Candidate, then: typeof newer = () => 0): number {
  const place = compare(placeOf(a), placeOf(b));
  return place || then(a, b) || compare(a.report.reportId, b.report.reportId);
}

/** Codes begin with those of the places above, so that they sort with them. */
function placeOf({ report }: Candidate): string {
  return report.divisionPath.at(-1) ?? '';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Per needle its share of the weight: the fewer passages hold it, the more. */
function rarity(reports: readonly Candidate[], needles: number): number[] {
  const passages = Array.from({ length: needles }, (_, needle) =>
    reports.reduce((sum, entry) => sum + countOf(entry, needle), 0),
  );
  const weights = passages.map((count) => 1 / Math.log2(2 + count));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

function score(entry: Candidate, weights: readonly number[], shapes: BestShapes): number {
  const { matches } = entry;
  let [inTitle, density] = [0, 0];
  weights.forEach((weight, needle) => {
    if (matches.some(({ isTitle, counts }) => isTitle && (counts[needle] ?? 0) > 0)) inTitle += weight;
    const count = countOf(entry, needle);
    density += (weight * count) / (count + 4);
  });
  const phrase = matches.some((match) => match.phrases > 0) ? 1 : 0;
  const together = matches.some((match) => match.together > 0) ? 1 : 0;
  const ordinary = shapes.of(entry).some((shape) => shapes.reportsWith(shape) < BOILERPLATE) ? 1 : 0;
  return 8 * inTitle + 4 * phrase + 2 * together + density + 0.5 * ordinary;
}

function countOf({ matches }: Candidate, needle: number): number {
  let sum = 0;
  for (const { counts } of matches) sum += counts[needle] ?? 0;
  return sum;
}
