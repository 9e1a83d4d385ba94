import type { ReportMatches } from './tally-matches';

/**
 * Best first: words in title and place, the query as one phrase, words in one passage, how densely the rarer words
 * occur; then the newer year, then the id, so that the order never changes between pages.
 */
export function rankReports(reports: readonly ReportMatches[]): ReportMatches[] {
  const weights = rarity(reports);
  return reports
    .map((entry) => ({ entry, score: score(entry, weights) }))
    .sort(
      (a, b) => b.score - a.score || b.entry.report.year - a.entry.report.year || compare(a.entry, b.entry),
    )
    .map(({ entry }) => entry);
}

function compare(a: ReportMatches, b: ReportMatches): number {
  return a.report.reportId < b.report.reportId ? -1 : 1;
}

/** Per needle its share of the weight: the fewer passages hold it, the more. */
function rarity(reports: readonly ReportMatches[]): number[] {
  const needles = reports[0]?.report.counts.length ?? 0;
  const passages = Array.from({ length: needles }, (_, needle) =>
    reports.reduce((sum, entry) => sum + countOf(entry, needle), 0),
  );
  const weights = passages.map((count) => 1 / Math.log2(2 + count));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

function score(entry: ReportMatches, weights: readonly number[]): number {
  const title = entry.matches.find((match) => match.isTitle);
  const inTitle = weights.reduce(
    (sum, weight, needle) => sum + ((title?.counts[needle] ?? 0) > 0 ? weight : 0),
    0,
  );
  const phrase = entry.matches.some((match) => match.phrases > 0) ? 1 : 0;
  const together = entry.matches.some((match) => match.together > 0) ? 1 : 0;
  const density = weights.reduce((sum, weight, needle) => {
    const count = countOf(entry, needle);
    return sum + (weight * count) / (count + 4);
  }, 0);
  return 8 * inTitle + 4 * phrase + 2 * together + density;
}

function countOf(entry: ReportMatches, needle: number): number {
  return entry.matches.reduce((sum, match) => sum + (match.counts[needle] ?? 0), 0);
}
