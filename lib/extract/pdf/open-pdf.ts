import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentLoadError } from '../../domain/document';

export type Pdfjs = typeof import('pdfjs-dist');

/** What pdf.js asks of a browser before it loads; only drawing uses it, and nothing is drawn here. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

/** pdf.js, with its worker in this thread: the worker's file cannot be found by address once a server is bundled. */
export async function loadPdfjs(): Promise<Pdfjs> {
  for (const name of DRAWING) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Object });
  }
  // It replaces these for the sake of older engines; its own are many times slower, for all that runs in the process.
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  Object.assign(Array.prototype, { push });
  Object.assign(JSON, { parse, stringify });
  return pdfjs;
}

let folder: string | undefined;

/** Where pdf.js is installed. The resolver is asked for at run time, because a bundler replaces what it can see being resolved by a number. */
function library(): string {
  const { createRequire } = process.getBuiltinModule('node:module');
  folder ??= createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package[.]json$/, '');
  return folder;
}

/** A folder of pdf.js: `cmaps` has the character maps that files with unembedded Chinese fonts name. */
function folderOf(name: 'cmaps' | 'wasm' | 'standard_fonts'): string {
  return `${library()}${name}/`;
}

/** The failure as the archive's own error. */
export function pdfError(error: unknown): DocumentLoadError {
  if (error instanceof DocumentLoadError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new DocumentLoadError('encrypted_file', 'the PDF asks for a password', { cause: error });
  }
  return new DocumentLoadError('damaged_file', 'the PDF cannot be read', { cause: error });
}

/** What pictures need besides text: the most pixels one may have, and how canvases are made where pages are drawn. */
export interface Pictures {
  readonly maxImageSize: number;
  readonly CanvasFactory?: object;
}

/** Opens a PDF from a copy of the bytes, its pictures left out unless they are asked for. Throws `encrypted_file` and `damaged_file`. */
export async function openPdf(
  pdfjs: Pdfjs,
  bytes: Uint8Array,
  pictures?: Pictures,
): Promise<PDFDocumentProxy> {
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: folderOf('cmaps'),
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    isEvalSupported: false,
    maxImageSize: 1,
    ...(pictures && {
      ...pictures,
      wasmUrl: folderOf('wasm'),
      standardFontDataUrl: folderOf('standard_fonts'),
    }),
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw pdfError(error);
  }
}
