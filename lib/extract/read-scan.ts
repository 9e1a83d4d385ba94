import { DocumentLoadError, type ExtractedDocument } from '../domain/document';
import { buildDocument, type DocumentHead } from './build-document';
import { dropFurniture } from './pdf/drop-furniture';
import { joinParagraphs } from './pdf/join-paragraphs';
import type { LoadOcr, Ocr, PagePicture } from './scan/ocr';
import { readPicture, type ReadPicture } from './scan/read-picture';

/** Said where there is something to read and nothing to read it with. */
export function notInstalled(what: string): DocumentLoadError {
  return new DocumentLoadError('no_text_layer', `${what}, and OCR is not installed: npm run install-ocr`);
}

/** Reads the pages one after the other, so that one picture at a time is held. */
export async function readPictures(pages: AsyncIterable<PagePicture>, ocr: Ocr): Promise<ReadPicture[]> {
  const read: ReadPicture[] = [];
  for await (const page of pages) read.push(await readPicture(page, ocr));
  return read;
}

/** The document of pages that were read, over their breaks. Throws `nothing_legible` and `too_large`. */
export function documentOfPages(
  pages: readonly ReadPicture[],
  head: DocumentHead,
  scannedPages: ExtractedDocument['scannedPages'],
): ExtractedDocument {
  const rows = joinParagraphs(dropFurniture(pages)).map(({ cells, page }) => ({ cells, page }));
  if (rows.length === 0) throw new DocumentLoadError('nothing_legible', 'OCR found no writing');
  const sizes = pages.map(({ size }) => size);
  return { ...buildDocument(head, rows, sizes), ...(scannedPages && { scannedPages }) };
}

/** A picture of a report, of one page or more. Throws `no_text_layer` without OCR, `nothing_legible`, `damaged_file` and `too_large`. */
export async function readImage(
  bytes: Uint8Array,
  head: DocumentHead,
  loadOcr: LoadOcr,
): Promise<ExtractedDocument> {
  const ocr = await loadOcr();
  if (ocr === null) throw notInstalled('the file is a picture');
  const pages = await readPictures(ocr.pagesOfImage(bytes), ocr);
  return documentOfPages(pages, head, { read: pages.map(({ content }) => content.number), unread: [] });
}
