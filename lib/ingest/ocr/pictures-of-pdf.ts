import { LIMITS, holdLimit } from '../../extract/limits';
import { loadPdfjs, openPdf, pdfError } from '../../extract/pdf/open-pdf';
import type { PagePicture } from '../../extract/scan/ocr';
import type { Picture } from '../../extract/scan/picture';
import type { Canvas, CanvasPackage } from './packages';

const DOTS_PER_INCH = 200;
const POINTS_PER_INCH = 72;

/** How pdf.js makes its canvases. */
function factoryOf(canvases: CanvasPackage) {
  return class {
    create(width: number, height: number) {
      holdLimit('imagePixels', width * height);
      const canvas = canvases.createCanvas(width, height);
      return { canvas, context: canvas.getContext('2d') };
    }
    reset({ canvas }: { canvas: Canvas }, width: number, height: number): void {
      canvas.width = width;
      canvas.height = height;
    }
    destroy({ canvas }: { canvas: Canvas }): void {
      canvas.width = 0;
      canvas.height = 0;
    }
  };
}

function grayOf(context: CanvasRenderingContext2D, width: number, height: number): Picture {
  const { data } = context.getImageData(0, 0, width, height);
  const gray = new Uint8Array(width * height);
  for (let at = 0; at < gray.length; at += 1)
    gray[at] =
      0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0) + 0.5;
  return { width, height, gray };
}

/** Draws pages of a PDF, one after the other. Throws `encrypted_file`, `damaged_file` and `too_large`. */
export async function* picturesOfPdf(
  canvases: CanvasPackage,
  bytes: Uint8Array,
  numbers: readonly number[],
  dotsPerInch = DOTS_PER_INCH,
): AsyncGenerator<PagePicture> {
  const pdfjs = await loadPdfjs();
  const { DOMMatrix, ImageData, Path2D } = canvases;
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
  const pdf = await openPdf(pdfjs, bytes, {
    maxImageSize: LIMITS.imagePixels,
    CanvasFactory: factoryOf(canvases),
  });
  try {
    for (const number of numbers) {
      const page = await pdf.getPage(number);
      const points = page.getViewport({ scale: 1 });
      const most = Math.sqrt(LIMITS.pagePixels / (points.width * points.height));
      const scale = Math.min(dotsPerInch / POINTS_PER_INCH, most);
      const viewport = page.getViewport({ scale });
      const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      const canvas = canvases.createCanvas(width, height);
      const canvasContext = canvas.getContext('2d');
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, canvasContext, viewport }).promise;
      page.cleanup();
      const picture = grayOf(canvasContext, width, height);
      yield { number, picture, pixelsPerPoint: scale, unitsPerPixel: 1 / scale };
    }
  } catch (error) {
    throw pdfError(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
