import { Converter } from 'opencc-js/t2cn';
import { unradical } from './unradical';

const toSimplified = Converter({ from: 't', to: 'cn' });

const cache = new Map<string, string>();

/** One character folded: radical signs, width, case, traditional to simplified. Usually one character, '' for white space. */
function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = toSimplified(unradical(character).normalize('NFKC').toLowerCase()).replace(
      /[\s\u200B-\u200D\uFEFF\u00AD]/g,
      '',
    );
    cache.set(character, folded);
  }
  return folded;
}

/** The text with width, case and script folded and all white space dropped; what search and name matching compare. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/**
 * Like `fold`, with the way back: `starts[i]` and `ends[i]` are the offsets in the raw text (UTF-16 units) of
 * the character that the folded text's unit `i` came from.
 */
export function foldWithOffsets(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += piece;
    at += character.length;
  }
  return { folded, starts, ends };
}
