import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { LIMITS } from '../limits';
import { matrix, multiply, type Matrix } from './geometry';
import { openPdf, type Pdfjs } from './open-pdf';

/** Pictures over so much of the page may hold what it says; a logo or a seal is smaller. */
const SHARE = 0.2;
const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

/** Share of the page that its pictures cover, strips of one picture added up. */
async function coverage(page: PDFPageProxy, operators: Readonly<Record<string, number>>): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const { width, height } = page.getViewport({ scale: 1 });
  const saved: Matrix[] = [];
  let current = UNIT;
  let covered = 0;
  fnArray.forEach((code, i) => {
    const name = names.get(code) ?? '';
    const values = argsArray[i] as unknown as readonly unknown[] | null;
    if (name === 'save' || name === 'paintFormXObjectBegin') saved.push(current);
    if (name === 'restore' || name === 'paintFormXObjectEnd') current = saved.pop() ?? UNIT;
    if (name === 'transform') current = multiply(current, matrix(values));
    if (name === 'paintFormXObjectBegin' && values?.[0]) current = multiply(current, matrix(values[0]));
    if (/^paint(?:Inline|Solid)?Image/.test(name)) {
      const [a, b, c, d] = current;
      covered += Math.abs(a * d - b * c);
    }
  });
  page.cleanup();
  return covered / (width * height);
}

/** Which of these pages are pictures for the most part. Opens the file anew, because for its text pictures are left out. */
export async function pagesWithPictures(
  pdfjs: Pdfjs,
  bytes: Uint8Array,
  numbers: readonly number[],
): Promise<number[]> {
  if (numbers.length === 0) return [];
  const pdf: PDFDocumentProxy = await openPdf(pdfjs, bytes, { maxImageSize: LIMITS.imagePixels });
  try {
    const found: number[] = [];
    for (const number of numbers) {
      if ((await coverage(await pdf.getPage(number), pdfjs.OPS)) >= SHARE) found.push(number);
    }
    return found;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
