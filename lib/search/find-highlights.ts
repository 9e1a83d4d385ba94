import type { FoldedPassage } from './fold-passage';

/** Start and end offsets in the raw text, end exclusive. */
export type Highlight = readonly [start: number, end: number];

/**
 * Every place where one of the folded needles stands, as offsets in the raw text: in order, overlaps joined,
 * only those that begin before `own`. White space inside a word belongs to its highlight.
 */
export function findHighlights(passage: FoldedPassage, needles: readonly string[], own: number): Highlight[] {
  const found = needles.flatMap((needle) => occurrences(passage, needle)).filter(([start]) => start < own);
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: Highlight[] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

function occurrences({ folded, starts, ends }: FoldedPassage, needle: string): Highlight[] {
  const found: Highlight[] = [];
  for (let at = folded.indexOf(needle); at !== -1 && needle !== ''; at = folded.indexOf(needle, at + 1)) {
    found.push([starts[at] ?? 0, ends[at + needle.length - 1] ?? 0]);
  }
  return found;
}
