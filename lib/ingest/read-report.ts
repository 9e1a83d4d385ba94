import type { ExtractedDocument } from '../domain/document';
import type { ParsedReport } from '../domain/report';
import { checkReport } from '../check/check-report';
import { extract } from '../extract/extract';
import type { LoadOcr } from '../extract/scan/ocr';
import { parseReport } from '../parse/parse-report';
import type { ReportIdentity } from './report-identity';
import { loadOcr } from './ocr/load-ocr';

export interface ReadReport {
  readonly document: ExtractedDocument;
  readonly report: ParsedReport;
}

/**
 * Reads one file: extraction, parsing, checks. Stores nothing. `identity` is the body and year that a person gives, and
 * the report is checked as theirs; null takes what the file says. Throws `DocumentLoadError` when it is no report.
 */
export async function readReport(
  bytes: Uint8Array,
  fileName: string,
  identity: ReportIdentity | null = null,
  ocr: LoadOcr = loadOcr,
): Promise<ReadReport> {
  const document = await extract(bytes, fileName, ocr);
  const parsed = { ...parseReport(document), ...identity };
  return { document, report: { ...parsed, findings: [...parsed.findings, ...checkReport(parsed)] } };
}
