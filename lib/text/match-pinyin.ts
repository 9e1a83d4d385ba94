import { readingsOf } from './readings';

/** As many letters as a number has bits to spare; nobody types a longer name. */
const LONGEST = 30;

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
  if (letters.length > LONGEST) return null;
  const spelled = reach(name, letters, from, false);
  const end = spelled ?? reach(name, letters, from, true);
  return end === null ? null : { length: end - from, isSpelled: spelled !== null };
}

/** Where in the name the characters end that stand for all the letters; null when no way of reading them fits. */
function reach(name: string, letters: string, from: number, initials: boolean): number | null {
  // One bit for each offset in the letters that the characters so far can lead to.
  let reached = 1;
  for (let index = from; index < name.length && reached !== 0;) {
    const character = String.fromCodePoint(name.codePointAt(index) ?? 0);
    index += character.length;
    let next = 0;
    for (let at = 0; at < letters.length; at += 1) {
      if ((reached & (1 << at)) === 0) continue;
      for (const reading of readingsOf(character)) {
        if (reading.length >= letters.length - at && reading.startsWith(letters.slice(at))) return index;
        if (reading !== '' && letters.startsWith(reading, at)) next |= 1 << (at + reading.length);
        if (initials && letters.charAt(at) === reading.charAt(0)) next |= 1 << (at + 1);
      }
    }
    if ((next & (1 << letters.length)) !== 0) return index;
    reached = next;
  }
  return null;
}
