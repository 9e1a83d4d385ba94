const DIGITS = '〇一二三四五六七八九';
/** A year from 2000 on as printed: 2020, 二〇二〇, 二0一七; folded text. */
export const YEAR = '(?:20\\d\\d|二[〇零○o0][〇零○o0一二][〇零○o0一二三四五六七八九\\d])';

/** The number a text matched by `YEAR` stands for. */
export function readYear(text: string): number {
  const digits = Array.from(text, (character) => {
    if (/\d/.test(character)) return character;
    const value = DIGITS.indexOf(character);
    return String(value === -1 ? 0 : value);
  });
  return Number(digits.join(''));
}
