import { YEAR, readYear } from './read-year';

const NUMBER = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** A month and a day as folded text prints them, with digits or Chinese numerals, also with single spaces kept. */
export const MONTH_AND_DAY = `(?<month>${NUMBER}) ?[月./-] ?(?<day>${NUMBER})(?!\\d) ?日?`;
/** A whole date, year first. */
export const DATE = `(?<year>${YEAR}) ?[年./-] ?${MONTH_AND_DAY}`;

function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (character: string): number => '〇一二三四五六七八九'.indexOf(character);
  return (tens === '' ? 1 : Math.max(0, digit(tens))) * 10 + (ones === '' ? 0 : digit(ones));
}

/** The date a text matched by `DATE` stands for, as YYYY-MM-DD; null for a day that no calendar has. */
export function isoDate(match: RegExpExecArray | null): string | null {
  const { year, month, day } = match?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const [y, m, d] = [readYear(year), readNumber(month), readNumber(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}
