import type { DocumentFormat, DocumentLine } from '../domain/document';
import type { NewVersion } from '../store/save-report-version';
import { organizationKey } from '../parse/identity/organization-key';
import { divisionChain } from './division-chain';
import { transliterate } from '../divisions/transliterate';
import { PARSER_VERSION, reportAs, type ReadReport } from './read-report';
import type { ReportIdentity } from './report-identity';

const MEDIA_TYPES: Record<DocumentFormat, string> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  scan: 'application/pdf',
};

export interface TakenFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isSample: boolean;
  readonly createdById: string | null;
}

/** What the store writes for a reading, under the identity that was read or that a person gave. */
export function newVersion(file: TakenFile, read: ReadReport, identity: ReportIdentity): NewVersion {
  const { document } = read;
  const { division, organization, year } = identity;
  return {
    source: {
      sha256: file.sha256,
      bytes: file.bytes,
      mediaType: MEDIA_TYPES[document.format],
      fileName: file.fileName,
    },
    divisions: divisionChain(division),
    organization: {
      divisionCode: division.code,
      ...organization,
      slug: transliterate(organization.name),
      keyOf: (name) => organizationKey(name, division.code),
    },
    year,
    report: reportAs(read, identity),
    format: document.format,
    encoding: document.encoding,
    text: document.text,
    pageStarts: pageStarts(document.lines),
    facsimile: document.facsimile,
    parserVersion: PARSER_VERSION,
    isSample: file.isSample,
    createdById: file.createdById,
  };
}

/** Offsets at which pages 2, 3 … begin. */
function pageStarts(lines: readonly DocumentLine[]): number[] {
  return lines
    .filter((line, index) => index > 0 && line.page !== lines[index - 1]?.page)
    .map((line) => line.start);
}
