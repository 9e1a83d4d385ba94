import { foldWithOffsets } from '../text/fold';

export interface FoldedPassage {
  readonly folded: string;
  /** Offsets in the raw text of the character each folded unit came from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const DIGIT = /[0-9]/;
/** What stays in the folded text where two numbers meet at the border of a cell or a line. */
const BORDER = '\t';

/**
 * Folds for search: like `foldWithOffsets`, but the digits of neighbouring cells or lines never join into one
 * number. Used on both sides, so numbers copied with their tabs are still found.
 */
export function foldPassage(text: string): FoldedPassage {
  const raw = foldWithOffsets(text);
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < raw.folded.length; i += 1) {
    const character = raw.folded.charAt(i);
    const start = raw.starts[i] ?? 0;
    const before = raw.ends[i - 1] ?? start;
    if (
      DIGIT.test(character) &&
      DIGIT.test(raw.folded.charAt(i - 1)) &&
      /[\t\n]/.test(text.slice(before, start))
    ) {
      folded += BORDER;
      starts.push(before);
      ends.push(start);
    }
    folded += character;
    starts.push(start);
    ends.push(raw.ends[i] ?? start);
  }
  return { folded, starts, ends };
}
