import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ExtractedDocument } from '../domain/document';
import type { DocumentHead } from './build-document';
import { holdLimit } from './limits';
import { loadPdfjs, openPdf, pdfError, type Pdfjs } from './pdf/open-pdf';
import { pageRows, type PageContent } from './pdf/page-rows';
import { pagesWithPictures } from './pdf/pages-with-pictures';
import { readPage } from './pdf/read-page';
import { documentOfPages, notInstalled, readPictures } from './read-scan';
import type { LoadOcr } from './scan/ocr';

/** Fewer characters than this are stamps on a scan. */
const FEWEST_CHARACTERS = 20;

interface ReadPage {
  readonly content: PageContent;
  readonly characters: number;
}

async function readPages(
  pdf: PDFDocumentProxy,
  operators: Readonly<Record<string, number>>,
): Promise<ReadPage[]> {
  holdLimit('pages', pdf.numPages);
  const pages: ReadPage[] = [];
  let total = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await readPage(page, operators);
    page.cleanup();
    const characters = content.runs.reduce((sum, run) => sum + run.text.trim().length, 0);
    total += characters;
    holdLimit('characters', total);
    pages.push({ content, characters });
  }
  return pages;
}

const charactersOf = (pages: readonly ReadPage[]): number =>
  pages.reduce((sum, page) => sum + page.characters, 0);

/** The pages whose text is not in the file: all of a scan, and pages that are pictures with hardly a word. */
async function pagesToScan(pdfjs: Pdfjs, bytes: Uint8Array, pages: readonly ReadPage[]): Promise<number[]> {
  const bare = pages.filter((page) => page.characters < FEWEST_CHARACTERS);
  const numbers = bare.map(({ content }) => content.number);
  return charactersOf(pages) < FEWEST_CHARACTERS ? numbers : pagesWithPictures(pdfjs, bytes, numbers);
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title;
}

/**
 * A PDF: paragraphs, and ruled tables row by row, with page and box of every cell; pages that are pictures by OCR
 * where it is installed. Throws `encrypted_file`, `damaged_file`, `no_text_layer`, `nothing_legible` and `too_large`.
 */
export async function readPdf(
  bytes: Uint8Array,
  head: DocumentHead,
  loadOcr: LoadOcr,
): Promise<ExtractedDocument> {
  const pdfjs = await loadPdfjs();
  const pdf = await openPdf(pdfjs, bytes);
  try {
    const pages = await readPages(pdf, pdfjs.OPS);
    const metaTitle = await titleOf(pdf);
    const scanned = await pagesToScan(pdfjs, bytes, pages);
    const rest = pages.filter(({ content }) => !scanned.includes(content.number));
    const isScan = charactersOf(rest) < FEWEST_CHARACTERS;
    const ocr = scanned.length > 0 ? await loadOcr() : null;
    if (isScan && ocr === null) throw notInstalled('the pages hold pictures only');
    if (ocr) holdLimit('scannedPages', scanned.length);
    const pictures = ocr ? await readPictures(ocr.pagesOfPdf(bytes, scanned), ocr) : [];
    const read = pages.map(
      ({ content }) =>
        pictures.find((picture) => picture.content.number === content.number) ?? {
          size: { width: content.width, height: content.height },
          content,
          rows: pageRows(content),
        },
    );
    return documentOfPages(
      read,
      { ...head, format: isScan ? 'scan' : head.format, metaTitle },
      scanned.length > 0 ? { read: ocr ? scanned : [], unread: ocr ? [] : scanned } : undefined,
    );
  } catch (error) {
    throw pdfError(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
