import { readingsOf } from './readings';

/** How a name begins with what was typed. */
export interface PinyinMatch {
  /** Characters of the name that the letters stand for. */
  readonly length: number;
  /** Whether every syllable is written out, the last one perhaps only begun. */
  readonly isSpelled: boolean;
}

/** What a person types for pinyin, as letters only; null when it is something else. */
export function pinyinLetters(typed: string): string | null {
  const letters = typed
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('ü', 'v')
    .replace(/['’\s]/g, '');
  return /^[a-z][a-z0-9]*$/.test(letters) ? letters : null;
}

/**
 * Whether the name, from a character on, begins with these letters: syllables, initials, or both in turn
 * (mengzhou, mz, mzhou). A character with several readings goes by each of them. `letters` from `pinyinLetters`.
 */
export function matchPinyin(name: string, letters: string, from = 0): PinyinMatch | null {
  const characters = Array.from(name.slice(from));
  const spelled = reach(characters, letters, false);
  const count = spelled ?? reach(characters, letters, true);
  if (count === null) return null;
  return { length: characters.slice(0, count).join('').length, isSpelled: spelled !== null };
}

/** How many characters stand for all the letters; null when no way of reading them fits. */
function reach(characters: readonly string[], letters: string, initials: boolean): number | null {
  // Offsets in the letters that the characters so far can lead to.
  let reached = new Set([0]);
  for (const [index, character] of characters.entries()) {
    const next = new Set<number>();
    for (const at of reached) {
      for (const reading of readingsOf(character)) {
        if (reading.startsWith(letters.slice(at))) return index + 1;
        if (reading !== '' && letters.startsWith(reading, at)) next.add(at + reading.length);
        if (initials && letters.charAt(at) === reading.charAt(0)) next.add(at + 1);
      }
    }
    if (next.has(letters.length)) return index + 1;
    if (next.size === 0) return null;
    reached = next;
  }
  return null;
}
