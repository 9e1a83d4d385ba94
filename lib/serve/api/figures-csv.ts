import type { z } from 'zod';
import { listFigures } from './list-figures';
import { readCursor } from './list-reports';
import type { PARAMETERS } from './parameters';
import type { FigureItem } from './schemas';

const COLUMNS: readonly (readonly [
  string,
  (item: z.infer<typeof FigureItem>) => string | number | boolean | null,
])[] = [
  ['report_id', (item) => item.reportId],
  ['year', (item) => item.year],
  ['division_code', (item) => item.division.code],
  ['division', (item) => item.division.name],
  ['organization', (item) => item.organization.name],
  ['organization_kind', (item) => item.organization.kind],
  ['form', (item) => item.form],
  ['metric', (item) => item.metric],
  ['applicant', (item) => item.applicant],
  ['value', (item) => item.value],
  ['raw', (item) => item.raw],
  ['status', (item) => item.status],
  ['rule', (item) => item.rule],
  ['page', (item) => item.source.page],
  ['line', (item) => item.source.line],
  ['start', (item) => item.source.start],
  ['end', (item) => item.source.end],
  ['is_sample', (item) => item.isSample],
  ['version', (item) => item.version],
  ['sha256', (item) => item.sha256],
  ['parser_version', (item) => item.parserVersion],
  ['url', (item) => item.url],
];

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A field of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not. */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvRow = (fields: readonly (string | number | boolean | null)[]): string =>
  `${fields.map(csvField).join(',')}\r\n`;

/** All figures that match as CSV with a byte order mark, so that spreadsheets read the Chinese; page after page, so any number of rows. */
export function figuresCsv(parameters: z.output<typeof PARAMETERS.figures>): ReadableStream<Uint8Array> {
  // A wrong cursor is refused before the first byte is sent.
  let cursor = parameters.cursor === undefined ? undefined : readCursor(parameters.cursor);
  let opened = false;
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      if (!opened) {
        opened = true;
        controller.enqueue(encoder.encode(`\uFEFF${csvRow(COLUMNS.map(([name]) => name))}`));
      }
      const { items, next } = await listFigures({ ...parameters, cursor });
      const rows = items.map((item) => csvRow(COLUMNS.map(([, read]) => read(item))));
      if (rows.length > 0) controller.enqueue(encoder.encode(rows.join('')));
      if (next === null) controller.close();
      else cursor = next;
    },
  });
}
