import type { DocumentLine, ExtractedDocument } from '../domain/document';
import type { ParsedReport } from '../domain/report';
import type { ReadReport } from './read-report';

/** What is kept of a file that was read: its text, where its pages begin, and the report. */
export interface Reading {
  readonly document: Omit<ExtractedDocument, 'lines'> & {
    /** Offsets at which pages 2, 3 … begin. */
    readonly pageStarts: readonly number[];
  };
  readonly report: ParsedReport;
}

/** The reading without the lines and cells it was made from. */
export function readingOf({ document: { lines, ...document }, report }: ReadReport): Reading {
  return { document: { ...document, pageStarts: pageStarts(lines) }, report };
}

function pageStarts(lines: readonly DocumentLine[]): number[] {
  return lines
    .filter((line, index) => index > 0 && line.page !== lines[index - 1]?.page)
    .map((line) => line.start);
}
