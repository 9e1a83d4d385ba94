/** Stands for a line break or block border inside a cell; HTML text cannot hold it. */
export const BREAK = '\u0000';

const WIDE = '[\u2014-\u2026\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]';
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE})[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=${WIDE})`, 'g');

/** Every sign that is changed or dropped; most cells of a table have none. */
const UNTIDY = /[\s\0\u0085\u200B-\u200D\u2060\u00AD]/;

/**
 * Text as a browser shows it: white space collapsed, a line end of the source between Chinese characters
 * dropped, invisible characters dropped. Borders inside a cell are joined without a gap, but two numbers stay apart.
 */
export function tidy(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  return raw
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[ \t\n\r\f\u00A0]*\0[\s\0]*/g, BREAK)
    .replace(/(?<=[0-9A-Za-z.%])\0(?=[0-9A-Za-z+-])/g, ' ')
    .replaceAll(BREAK, '')
    .replace(BETWEEN_WIDE, '')
    .replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, ' ')
    .replaceAll('\u00A0', ' ')
    .trim();
}
