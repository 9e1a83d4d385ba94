import { foldWithOffsets } from '../text/fold';

export interface FoldedPassage {
  readonly folded: string;
  /** Offsets in the raw text of the character each folded unit came from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What stays in the folded text where two numbers meet at the border of a cell or a line. */
export const BORDER = '\t';

/** Whether the UTF-16 unit of a folded text is a digit. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/**
 * Folds for search: like `foldWithOffsets`, but the digits of neighbouring cells or lines never join into one
 * number. Used on both sides, so numbers copied with their tabs are still found.
 */
export function foldPassage(text: string): FoldedPassage {
  const raw = foldWithOffsets(text);
  const borders = bordersOf(text, raw);
  if (borders.length === 0) return raw;
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  for (const border of [...borders, raw.folded.length]) {
    folded += raw.folded.slice(from, border);
    for (let at = from; at < border; at += 1) {
      starts.push(raw.starts[at] ?? 0);
      ends.push(raw.ends[at] ?? 0);
    }
    from = border;
    if (border === raw.folded.length) break;
    folded += BORDER;
    starts.push(raw.ends[border - 1] ?? 0);
    ends.push(raw.starts[border] ?? 0);
  }
  return { folded, starts, ends };
}

/** Where a number begins in the folded text that only a tab or line end parts from the number before it. */
function bordersOf(text: string, { folded, starts, ends }: FoldedPassage): number[] {
  const borders: number[] = [];
  for (let at = 1; at < folded.length; at += 1) {
    const [before, start] = [ends[at - 1] ?? 0, starts[at] ?? 0];
    if (before >= start || !isDigit(folded.charCodeAt(at)) || !isDigit(folded.charCodeAt(at - 1))) continue;
    if (/[\t\n]/.test(text.slice(before, start))) borders.push(at);
  }
  return borders;
}
