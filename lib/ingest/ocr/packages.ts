import type { Model } from './model';

/**
 * Where `npm run install-ocr` puts them, apart from the archive's own packages. The built site runs in
 * .next/standalone, two folders below; in the image the folder stands beside it.
 */
const FOLDERS = ['ocr', '../../ocr'];

/** Of sharp, what is used here. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly info: { readonly width: number; readonly height: number };
}
export interface SharpImage {
  metadata(): Promise<{ width: number; height: number; orientation?: number; pages?: number }>;
  rotate(): SharpImage;
  flatten(options: { background: string }): SharpImage;
  grayscale(): SharpImage;
  resize(options: { width: number; height: number; fit: 'fill' }): SharpImage;
  raw(): SharpImage;
  toBuffer(options: { resolveWithObject: true }): Promise<Pixels>;
}
export type Sharp = (
  bytes: Uint8Array,
  options: { limitInputPixels: number; page?: number; failOn: 'error' },
) => SharpImage;

/** Of the canvas, what is used here and what pdf.js asks for. */
export interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D;
}
export interface CanvasPackage {
  createCanvas(width: number, height: number): Canvas;
  readonly DOMMatrix: unknown;
  readonly ImageData: unknown;
  readonly Path2D: unknown;
}

interface OnnxRuntime {
  readonly Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => unknown;
  readonly InferenceSession: {
    create(
      file: string,
      options: { intraOpNumThreads: number; enableCpuMemArena: boolean },
    ): Promise<{
      readonly inputNames: readonly string[];
      readonly outputNames: readonly string[];
      run(inputs: Readonly<Record<string, unknown>>): Promise<Record<string, { data: Float32Array }>>;
    }>;
  };
}

export interface OcrPackages {
  readonly sharp: Sharp;
  readonly canvas: CanvasPackage;
  readonly openModel: (name: string) => Promise<Model>;
  /** A text that comes with the models. */
  readonly readText: (name: string) => string;
}

/** More threads read sooner and cost more in all; the site goes on beside them. */
const THREADS = 1;

/**
 * The packages that OCR needs, or null where they are not installed. The modules of Node.js are asked for at run time,
 * because a bundler takes all files of the project along where it sees files being looked for.
 */
export function findPackages(): OcrPackages | null {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  const { createRequire } = process.getBuiltinModule('node:module');
  const path = process.getBuiltinModule('node:path');
  // npm writes this file last, so a half-done installation counts as none.
  const folder = FOLDERS.map((each) => path.resolve(each)).find((each) =>
    existsSync(path.join(each, 'node_modules', '.package-lock.json')),
  );
  if (folder === undefined) return null;
  const load = createRequire(path.join(folder, 'package.json'));
  const fileOf = (name: string): string =>
    path.join(folder, 'node_modules', '@gutenye', 'ocr-models', 'assets', name);
  return {
    sharp: load('sharp') as Sharp,
    canvas: load('@napi-rs/canvas') as CanvasPackage,
    openModel: async (name) => openModel(load('onnxruntime-node') as OnnxRuntime, fileOf(name)),
    readText: (name) => readFileSync(fileOf(name), 'utf8'),
  };
}

async function openModel({ InferenceSession, Tensor }: OnnxRuntime, file: string): Promise<Model> {
  const session = await InferenceSession.create(file, {
    intraOpNumThreads: THREADS,
    enableCpuMemArena: false,
  });
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  return async (data, shape) => {
    const results = await session.run({ [input]: new Tensor('float32', data, shape) });
    return results[output]?.data ?? new Float32Array();
  };
}
