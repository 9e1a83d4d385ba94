import type { z } from 'zod';
import { csvStream, type CsvField, type CsvRow } from '../csv';
import { listFigures } from './list-figures';
import type { PARAMETERS } from './parameters';
import type { FigureItem } from './schemas';

const COLUMNS: readonly (readonly [string, (item: z.infer<typeof FigureItem>) => CsvField])[] = [
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

type Parameters = z.output<typeof PARAMETERS.figuresCsv>;

/** All figures that match as one CSV file; page after page, so any number of rows. */
export function figuresCsv(parameters: Parameters): ReadableStream<Uint8Array> {
  return csvStream(
    COLUMNS.map(([name]) => name),
    figureRows(parameters),
  );
}

/** The columns and what their values are made of: another file when they change. */
export const FIGURE_COLUMNS = COLUMNS.map(([name]) => name).join();

const PAGE = 1000;

async function* figureRows(parameters: Parameters): AsyncGenerator<CsvRow[]> {
  let cursor: string | undefined;
  for (;;) {
    const { items, next } = await listFigures({ ...parameters, cursor, limit: PAGE });
    yield items.map((item) => COLUMNS.map(([, read]) => read(item)));
    if (next === null) return;
    cursor = next;
  }
}
