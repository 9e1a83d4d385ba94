import { searchEngine } from '../search/choose-engine';
import type { AllHits, SearchEngine } from '../search/search-engine';
import { capRows, csvStream, type CsvRow } from './csv';
import { HIT_COLUMNS, hitRows, MOST_ROWS } from './hit-rows';
import { filtersOf } from './search';
import type { SearchParameters } from './search-parameters';

export interface ResultsCsv {
  /** Reports that match, and whether there may be more. */
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly body: ReadableStream<Uint8Array>;
}

/** The words for the last row of a file that lacks rows. */
export type CutNote = (cut: { readonly rows: number; readonly total: number }) => string;

/**
 * All results of a search in their order as one CSV file, a row for each passage; where there were more than `most`, the last row
 * says so. Throws `AppError` invalid_parameter.
 */
export async function resultsCsv(
  parameters: SearchParameters,
  note: CutNote,
  most = MOST_ROWS,
  engine: SearchEngine = searchEngine(),
): Promise<ResultsCsv> {
  const { q, sort } = parameters;
  const all = await engine.searchAll({ text: q, filters: filtersOf(parameters), sort });
  const total = all.reportIds.length;
  const rows = capRows(rowsOf(all, q), most, note({ rows: most, total }));
  return { total, totalIsExact: all.totalIsExact, body: csvStream(HIT_COLUMNS, rows) };
}

async function* rowsOf(all: AllHits, q: string): AsyncGenerator<CsvRow[]> {
  for await (const hits of all.batches()) yield await hitRows(hits, q);
}
