import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentLoadError, type ExtractedDocument } from '../domain/document';
import { buildDocument, type DocumentHead } from './build-document';
import { holdLimit } from './limits';
import { dropFurniture } from './pdf/drop-furniture';
import { joinParagraphs } from './pdf/join-paragraphs';
import { loadPdfjs, openPdf, pdfError } from './pdf/open-pdf';
import { pageRows, type PageContent } from './pdf/page-rows';
import { readPage } from './pdf/read-page';

/** Fewer characters than this in the whole file are stamps on a scan. */
const FEWEST_CHARACTERS = 20;

async function readPages(
  pdf: PDFDocumentProxy,
  operators: Readonly<Record<string, number>>,
): Promise<PageContent[]> {
  holdLimit('pages', pdf.numPages);
  const pages: PageContent[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await readPage(page, operators);
    page.cleanup();
    characters += content.runs.reduce((sum, run) => sum + run.text.trim().length, 0);
    holdLimit('characters', characters);
    pages.push(content);
  }
  if (characters < FEWEST_CHARACTERS)
    throw new DocumentLoadError('no_text_layer', 'the pages hold pictures only; OCR is not installed');
  return pages;
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title;
}

/**
 * A PDF with a text layer: paragraphs, and ruled tables row by row, with page and box of every cell. Throws
 * `encrypted_file`, `damaged_file`, `no_text_layer` and `too_large`.
 */
export async function readPdf(bytes: Uint8Array, head: DocumentHead): Promise<ExtractedDocument> {
  const pdfjs = await loadPdfjs();
  const pdf = await openPdf(pdfjs, bytes);
  try {
    const pages = await readPages(pdf, pdfjs.OPS);
    const rows = dropFurniture(pages.map((content) => ({ content, rows: pageRows(content) })));
    const kept = joinParagraphs(rows).map(({ cells, page }) => ({ cells, page }));
    const sizes = pages.map(({ width, height }) => ({ width, height }));
    return buildDocument({ ...head, metaTitle: await titleOf(pdf) }, kept, sizes);
  } catch (error) {
    throw pdfError(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
