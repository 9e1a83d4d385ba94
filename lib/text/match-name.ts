import { fold } from './fold';
import { matchPinyin, pinyinLetters } from './match-pinyin';

/** What a person has typed of a name so far. */
export interface Typed {
  readonly folded: string;
  /** Null where it cannot be pinyin. */
  readonly letters: string | null;
}

/** How a name answers to what was typed; the smaller the rank, the better. */
export interface NameMatch {
  readonly rank: 0 | 1 | 2 | 3;
  /** Offsets in the name, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const MIDDLE = 2;

export function readTyped(typed: string): Typed {
  return { folded: fold(typed), letters: pinyinLetters(typed) };
}

/**
 * The characters themselves at the beginning (rank 0), the pinyin of the beginning (1), the characters in the middle
 * (2; two or more), initials (3). `inside`: where in the name a second word begins that may be typed alone.
 */
export function matchName(name: string, { folded, letters }: Typed, inside = 0): NameMatch | null {
  if (folded === '') return null;
  const at = name.indexOf(folded);
  if (at === 0) return { rank: 0, start: 0, end: folded.length };
  const begins = letters === null ? null : matchPinyin(name, letters);
  if (letters !== null && begins !== null) {
    return { rank: begins.isSpelled ? 1 : 3, start: 0, end: begins.length };
  }
  if (at > 0 && folded.length >= MIDDLE) return { rank: 2, start: at, end: at + folded.length };
  const later = letters === null || inside === 0 ? null : matchPinyin(name, letters, inside);
  return later === null ? null : { rank: 3, start: inside, end: inside + later.length };
}
