import { DocumentLoadError } from '../domain/document';

/** How much one file may ask of the machine; real reports stay far below. */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  textBytes: 8 * 1024 * 1024,
  characters: 8_000_000,
  lines: 200_000,
  pages: 2_000,
  scannedPages: 60,
  /** Pixels of one picture: A4 at 600 dots per inch has 35 million. */
  imagePixels: 64_000_000,
  /** Pixels of a page as OCR reads it: A4 at 200 dots per inch has 3.9 million. */
  pagePixels: 8_000_000,
  htmlElements: 400_000,
  htmlDepth: 1_000,
  tableColumns: 2_000,
  archiveEntries: 10_000,
  archiveEntryBytes: 48 * 1024 * 1024,
} as const;

/** Throws `too_large` when the amount is above the limit of that name. */
export function holdLimit(name: keyof typeof LIMITS, amount: number): void {
  const limit = LIMITS[name];
  if (amount > limit)
    throw new DocumentLoadError('too_large', `${name}: more than ${limit}`, { params: { limit } });
}
