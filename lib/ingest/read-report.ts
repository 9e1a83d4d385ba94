import type { ExtractedDocument } from '../domain/document';
import type { ParsedReport } from '../domain/report';
import { checkReport } from '../check/check-report';
import { extract } from '../extract/extract';
import { parseReport } from '../parse/parse-report';

/** Version of the reader. Raise it when the same bytes would be read differently, so they are read again. */
export const PARSER_VERSION = '1';

export interface ReadReport {
  readonly document: ExtractedDocument;
  readonly report: ParsedReport;
}

/** Reads one file: extraction, parsing, checks. Stores nothing. Throws `DocumentLoadError` when it is no report. */
export async function readReport(bytes: Uint8Array, fileName: string): Promise<ReadReport> {
  const document = await extract(bytes, fileName);
  const parsed = parseReport(document);
  return { document, report: { ...parsed, findings: [...parsed.findings, ...checkReport(parsed)] } };
}
