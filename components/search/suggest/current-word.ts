/** The word of a search that is being typed. Offsets in the whole text. */
export interface CurrentWord {
  /** Where it begins, its field and quotation mark included. */
  readonly start: number;
  readonly end: number;
  /** A minus sign before it, which leaves out. */
  readonly sign: '-' | '';
  /** The field it is typed into: a place, or another one; null for a word of the text. */
  readonly field: 'place' | 'other' | null;
  /** What is typed of it, without field and quotation mark. */
  readonly typed: string;
  /** Whether it is the whole search. */
  readonly isAlone: boolean;
}

const QUOTES = /["“”＂]/g;
const WORD = /(-?)(?:([a-z]+|\p{Script=Han}{2,4})[:：])?["“”＂]?([^\s"“”＂]*)$/iu;
const PLACE_FIELDS = ['in', 'place', '地区'];

/** The word before the caret; null inside a quoted phrase, which stands as it is. */
export function currentWord(text: string, caret: number): CurrentWord | null {
  const before = text.slice(0, caret);
  const begun = /\S*$/.exec(before)?.index ?? caret;
  if ((before.slice(0, begun).match(QUOTES)?.length ?? 0) % 2 === 1) return null;
  const match = WORD.exec(before.slice(begun));
  if (match === null) return null;
  const [, sign = '', field, typed = ''] = match;
  const start = begun + match.index;
  const end = caret + (/^[^\s]*/.exec(text.slice(caret))?.[0].length ?? 0);
  return {
    start,
    end,
    sign: sign === '-' ? '-' : '',
    field: field === undefined ? null : PLACE_FIELDS.includes(field.toLowerCase()) ? 'place' : 'other',
    typed,
    isAlone: (text.slice(0, start) + text.slice(end)).trim() === '',
  };
}

/** The search with the word replaced, ready for the next one, and where the caret then stands. */
export function replaceWord(
  text: string,
  { start, end, sign }: CurrentWord,
  replacement: string,
): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, start)}${sign}${replacement} `;
  return { text: head + text.slice(end).trimStart(), caret: head.length };
}

/** A name as a phrase of the search. */
export function asPhrase(name: string): string {
  return `"${name.replace(QUOTES, '')}"`;
}
