import type { ExtractedDocument } from '../domain/document';
import type { ParsedReport } from '../domain/report';
import { checkReport } from '../check/check-report';
import { extract } from '../extract/extract';
import { parseReport } from '../parse/parse-report';
import type { ReportIdentity } from './report-identity';
import { loadOcr } from './ocr/load-ocr';

/** Version of the reader. Raise it when the same bytes would be read differently, so they are read again. */
export const PARSER_VERSION = '1';

export interface ReadReport {
  readonly document: ExtractedDocument;
  /** As read, before any check. */
  readonly parsed: ParsedReport;
  /** With the findings of the checks. */
  readonly report: ParsedReport;
}

function checked(parsed: ParsedReport): ParsedReport {
  return { ...parsed, findings: [...parsed.findings, ...checkReport(parsed)] };
}

/** Reads one file: extraction, parsing, checks. Stores nothing. Throws `DocumentLoadError` when it is no report. */
export async function readReport(bytes: Uint8Array, fileName: string): Promise<ReadReport> {
  const document = await extract(bytes, fileName, loadOcr);
  const parsed = parseReport(document);
  return { document, parsed, report: checked(parsed) };
}

/** The report as that of this body and year, which a person may have given: checked as such. */
export function reportAs({ parsed }: ReadReport, identity: ReportIdentity): ParsedReport {
  return checked({ ...parsed, ...identity });
}
