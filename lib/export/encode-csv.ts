import { quoteCsv } from '../text/quote-csv';
import type { Value } from './column';

/**
 * Rows of RFC 4180 in UTF-8, values exactly as they are: null is nothing between two commas, an empty text a pair of
 * quotation marks.
 */
export function encodeCsv(rows: readonly (readonly Value[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => `${row.map(field).join(',')}\r\n`).join(''));
}

function field(value: Value): string {
  if (value === null) return '';
  return value === '' ? '""' : quoteCsv(String(value));
}
