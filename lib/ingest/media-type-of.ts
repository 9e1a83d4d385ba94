import type { DocumentFormat } from '../domain/document';

const BY_FORMAT: Record<Exclude<DocumentFormat, 'scan'>, string> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
};
/** How the files begin in which scans come. */
const BY_START: readonly [RegExp, string][] = [
  [/^\x89PNG/, 'image/png'],
  [/^\xFF\xD8\xFF/, 'image/jpeg'],
  [/^RIFF[\s\S]{4}WEBP/, 'image/webp'],
  [/^(?:II\*|MM[\s\S]\*)/, 'image/tiff'],
];

/** The media type of an original: by the format it was read as, of a scan by its first bytes. */
export function mediaTypeOf(format: DocumentFormat, bytes: Uint8Array): string {
  if (format !== 'scan') return BY_FORMAT[format];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  return BY_START.find(([pattern]) => pattern.test(start))?.[1] ?? BY_FORMAT.pdf;
}
