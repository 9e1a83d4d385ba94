import { textPrints } from '../check/same-text/text-prints';
import type { NewVersion } from '../store/save-report-version';
import { mediaTypeOf } from './media-type-of';
import { PARSER_VERSION } from './parser-version';
import type { Reading } from './reading';
import type { ReportIdentity } from './report-identity';
import { storedIdentity } from './stored-identity';

export interface TakenFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isSample: boolean;
  readonly createdById: string | null;
}

/** What the store writes for a reading, under the identity that was read or that a person gave. */
export function newVersion(
  file: TakenFile,
  { document, report }: Reading,
  identity: ReportIdentity,
  parserVersion: string = PARSER_VERSION,
): NewVersion {
  return {
    source: {
      sha256: file.sha256,
      bytes: file.bytes,
      mediaType: mediaTypeOf(document.format, file.bytes),
      fileName: file.fileName,
    },
    ...storedIdentity(identity),
    report,
    prints: textPrints(report),
    format: document.format,
    encoding: document.encoding,
    text: document.text,
    pageStarts: document.pageStarts,
    facsimile: document.facsimile,
    parserVersion,
    isSample: file.isSample,
    createdById: file.createdById,
  };
}
