import { csvStream } from '../csv';
import { writeWorkbook } from '../write-workbook';
import { figuresTable, textTable, type CsvTable } from './comparison-csv';
import { comparisonSheets } from './comparison-workbook';
import type { ComparisonWords } from './comparison-words';
import { readAskedComparison } from './file-parameters';

function csvOf({ columns, rows }: CsvTable): ReadableStream<Uint8Array> {
  return csvStream(
    columns,
    (async function* () {
      yield await Promise.resolve(rows);
    })(),
  );
}

/** The figures of a comparison as CSV, a row for each metric, applicant and report. */
export async function figuresCsvOf(query: URLSearchParams): Promise<ReadableStream<Uint8Array>> {
  const { comparison, applicant } = await readAskedComparison(query);
  return csvOf(figuresTable(comparison, applicant));
}

/** The text of a comparison as CSV, a row for each statement and report. */
export async function textCsvOf(query: URLSearchParams): Promise<ReadableStream<Uint8Array>> {
  const { comparison } = await readAskedComparison(query);
  return csvOf(textTable(comparison));
}

/** The comparison as an XLSX workbook in the reader's language. */
export async function workbookOf(
  query: URLSearchParams,
  words: ComparisonWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { comparison, applicant } = await readAskedComparison(query);
  return writeWorkbook(comparisonSheets(comparison, applicant, words));
}
