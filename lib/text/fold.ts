import { Converter } from 'opencc-js/t2cn';
import { unradical } from './unradical';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** By code unit; characters of two units are few and looked up by name. As long as it gets, so that it stays a plain list. */
const units = new Array<string | undefined>(0x10000);
const others = new Map<string, string>();
/** 1 for the code units that stay as they are. */
const unchanged = new Uint8Array(0x10000);

function foldAnew(character: string): string {
  return toSimplified(unradical(character).normalize('NFKC').toLowerCase()).replace(
    /[\s\u200B-\u200D\uFEFF\u00AD]/g,
    '',
  );
}

/** One character folded: radical signs, width, case, traditional to simplified. Usually one character, '' for white space. */
function foldCharacter(character: string): string {
  const known = character.length === 1 ? units[character.charCodeAt(0)] : others.get(character);
  if (known !== undefined) return known;
  const folded = foldAnew(character);
  if (character.length === 1) units[character.charCodeAt(0)] = folded;
  else others.set(character, folded);
  return folded;
}

/** The character that begins at an offset; half of one where the text breaks it. */
function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff
    ? String.fromCodePoint(text.codePointAt(at) ?? code)
    : text.charAt(at);
}

/** The text with width, case and script folded and all white space dropped; what search and name matching compare. */
export function fold(text: string): string {
  let folded = '';
  // Most of a text stays as it is: it is taken in pieces between the characters that do not.
  let from = 0;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unchanged[unit] === 1) {
      at += 1;
      continue;
    }
    const known = units[unit];
    if (known !== undefined) {
      folded += text.slice(from, at) + known;
      at += 1;
      from = at;
      continue;
    }
    const character = characterAt(text, at);
    const piece = foldCharacter(character);
    if (piece === character) {
      if (character.length === 1) unchanged[character.charCodeAt(0)] = 1;
    } else {
      folded += text.slice(from, at) + piece;
      from = at + character.length;
    }
    at += character.length;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/**
 * Like `fold`, with the way back: `starts[i]` and `ends[i]` are the offsets in the raw text (UTF-16 units) of
 * the character that the folded text's unit `i` came from.
 */
export function foldWithOffsets(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    if (unchanged[text.charCodeAt(at)] === 1) {
      starts.push(at);
      at += 1;
      ends.push(at);
      continue;
    }
    const character = characterAt(text, at);
    const piece = foldCharacter(character);
    const end = at + character.length;
    if (piece === character && character.length === 1) unchanged[character.charCodeAt(0)] = 1;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(at);
      ends.push(end);
    }
    folded += text.slice(from, at) + piece;
    from = end;
    at = end;
  }
  return { folded: folded + text.slice(from), starts, ends };
}
