import type { Highlight } from '../search/find-highlights';
import { originsOfBlock } from '../text/origins-of-block';
import type { ProseBlock } from '../text/prose-blocks';

/** A hit, or the part of one, in words that the page shows. Offsets in those words. */
export interface ShownHit {
  /** Which of the report's hits it is, from 0. */
  readonly hit: number;
  readonly start: number;
  readonly end: number;
}

/** Where the hits of the whole text stand in a block's own words. */
export function hitsInBlock(block: ProseBlock, text: string, hits: readonly Highlight[]): ShownHit[] {
  const inside = hits.flatMap(([start, end], hit) =>
    start < block.end && end > block.start ? [{ hit, start, end }] : [],
  );
  return inside.length === 0 ? [] : place(inside, originsOfBlock(block, text));
}

/** The same for words that stand in the text as they are, from `start` on. */
export function hitsInWords(
  { words, start: from }: { readonly words: string; readonly start: number },
  hits: readonly Highlight[],
): ShownHit[] {
  const origins = Array.from({ length: words.length }, (_, at) => from + at);
  return place(
    hits.map(([start, end], hit) => ({ hit, start, end })),
    origins,
  );
}

function place(hits: readonly ShownHit[], origins: readonly number[]): ShownHit[] {
  return hits.flatMap(({ hit, start, end }) => {
    const first = origins.findIndex((at) => at >= start && at < end);
    const last = origins.findLastIndex((at) => at >= start && at < end);
    return first === -1 ? [] : [{ hit, start: first, end: last + 1 }];
  });
}
