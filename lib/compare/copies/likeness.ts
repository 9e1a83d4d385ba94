import { commonCharacters } from './common-characters';

/** Words prepared for `likeness`: their distinct pairs of neighbouring characters, sorted. */
export interface Likened {
  readonly words: string;
  readonly pairs: Int32Array;
}

/** A copy with 30 % of its characters changed keeps 70 % of them, less what masking leaves out. */
const LEAST_ALIKE = 0.6;
/** Short words agree by chance: so many characters more must be the same, whatever the length. */
const MORE_CHARACTERS = 2;
/** A share of common pairs of characters below which words are hardly ever a copy; cheap to find. */
const LEAST_PAIRS = 0.28;

/** Prepares words for `likeness`. */
export function likened(words: string): Likened {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1)
    pairs.add((words.charCodeAt(at) << 16) | words.charCodeAt(at + 1));
  return { words, pairs: Int32Array.from(pairs).sort() };
}

/** Dice's coefficient of the pairs. */
function sharedPairs({ pairs: a }: Likened, { pairs: b }: Likened): number {
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length;) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

/**
 * How alike two masked wordings are, 0 to 1: twice the characters they have in common over all characters of both, a
 * clause that was moved included. 0 where they are no copies of one another. The same whichever of the two comes first.
 */
export function likeness(a: Likened, b: Likened): number {
  if (a.words === b.words) return 1;
  const total = a.words.length + b.words.length;
  const shorter = Math.min(a.words.length, b.words.length);
  const least = LEAST_ALIKE + MORE_CHARACTERS / shorter;
  if (2 * shorter < least * total || sharedPairs(a, b) < LEAST_PAIRS) return 0;
  const [first, second] = a.words < b.words ? [a.words, b.words] : [b.words, a.words];
  const alike = Math.min(1, (2 * commonCharacters(first, second)) / total);
  return alike < least ? 0 : alike;
}
