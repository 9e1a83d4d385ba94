import { AppError } from '../domain/app-error';
import { searchEngine } from '../search/choose-engine';
import type { SearchEngine } from '../search/search-engine';
import { capRows, csvStream, type CsvField, type CsvRow } from './csv';
import { HIT_COLUMNS, hitRows, MOST_ROWS } from './hit-rows';

export interface TermsRequest {
  readonly terms: readonly string[];
  /** One row for each term, without its passages. */
  readonly summaryOnly: boolean;
}

/** The words of the interface that the file needs. */
export interface TermsWords {
  /** For the last row of a file that lacks rows. */
  cut(rows: number): string;
  refused(error: AppError): string;
}

const TERM_COLUMNS = ['term', 'reports', 'exact', 'error'] as const;
const EVERYTHING = { divisions: [], years: [], sections: [], kinds: [] };

/**
 * The results of many searches in one CSV file, one search after the other: a row for each passage, or for the term
 * alone when nothing is found. A search that fails says so in its row and the next one follows.
 */
export function termsCsv(
  { terms, summaryOnly }: TermsRequest,
  words: TermsWords,
  most = MOST_ROWS,
  engine: SearchEngine = searchEngine(),
): ReadableStream<Uint8Array> {
  async function* rows(): AsyncGenerator<CsvRow[]> {
    for (const term of terms) {
      try {
        yield* rowsOfTerm(engine, term, summaryOnly);
      } catch (cause) {
        const error =
          cause instanceof AppError ? cause : new AppError('search_unavailable', 'no answer', { cause });
        yield [[term, null, null, words.refused(error)]];
      }
    }
  }
  const columns = summaryOnly ? TERM_COLUMNS : [...TERM_COLUMNS, ...HIT_COLUMNS];
  return csvStream(columns, capRows(rows(), most, words.cut(most)));
}

async function* rowsOfTerm(
  engine: SearchEngine,
  term: string,
  summaryOnly: boolean,
): AsyncGenerator<CsvRow[]> {
  const all = await engine.searchAll({ text: term, filters: EVERYTHING });
  const total = all.reportIds.length;
  const first: CsvField[] = [term, total, all.totalIsExact, null];
  if (summaryOnly || total === 0) {
    yield [first];
    return;
  }
  for await (const hits of all.batches()) {
    yield (await hitRows(hits, term)).map((row) => [...first, ...row]);
  }
}
