import { quoteCsv } from '../text/quote-csv';
import { textStream } from './text-stream';

export type CsvField = string | number | boolean | null;
export type CsvRow = readonly CsvField[];

/** How a formula begins for spreadsheets, those that read wide characters as narrow ones included. */
const FORMULA = /^(?:[=+\-@\t\r\n＝＋＠]|－[^\d.])/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A field of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not. */
export function csvField(value: CsvField): string {
  if (value === null) return '';
  const text = String(value);
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return quoteCsv(safe);
}

const csvRow = (fields: CsvRow): string => `${fields.map(csvField).join(',')}\r\n`;

/** The rows up to `most` of them, and behind them the note when there were more. */
export async function* capRows(
  batches: AsyncIterable<readonly CsvRow[]>,
  most: number,
  note: string,
): AsyncGenerator<readonly CsvRow[]> {
  let written = 0;
  for await (const rows of batches) {
    yield rows.slice(0, most - written);
    if (written + rows.length > most) {
      yield [[note]];
      return;
    }
    written += rows.length;
  }
}

/**
 * A CSV file with a byte order mark, so that spreadsheets read the Chinese, unless it is not wanted; rows are asked for only as they are sent.
 * Short rows are filled up to the columns.
 */
export function csvStream(
  columns: readonly string[],
  batches: AsyncIterable<readonly CsvRow[]> | Iterable<readonly CsvRow[]>,
  { bom = true }: { readonly bom?: boolean } = {},
): ReadableStream<Uint8Array> {
  const filled = (row: CsvRow): CsvRow => columns.map((_, index) => row[index] ?? null);
  return textStream(batches, {
    head: `${bom ? '\uFEFF' : ''}${csvRow(columns)}`,
    write: (rows) => rows.map((row) => csvRow(filled(row))).join(''),
  });
}
