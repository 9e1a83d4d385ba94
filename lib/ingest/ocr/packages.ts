import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Model } from './model';

/** Where `npm run install-ocr` puts them, apart from the archive's own packages. */
const FOLDER = 'ocr';

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
  /** Path of a file that comes with the models. */
  readonly fileOf: (name: string) => string;
}

/** More threads read sooner and cost more in all; the site goes on beside them. */
const THREADS = 1;

/** The packages that OCR needs, or null where they are not installed. */
export function findPackages(): OcrPackages | null {
  const manifest = path.resolve(FOLDER, 'package.json');
  if (!existsSync(path.resolve(FOLDER, 'node_modules', '.package-lock.json'))) return null;
  // The resolver is asked for at run time, because a bundler replaces what it can see being resolved.
  const { createRequire } = process.getBuiltinModule('node:module');
  const load = createRequire(manifest);
  const fileOf = (name: string): string =>
    path.resolve(FOLDER, 'node_modules', '@gutenye', 'ocr-models', 'assets', name);
  return {
    sharp: load('sharp') as Sharp,
    canvas: load('@napi-rs/canvas') as CanvasPackage,
    openModel: async (name) => openModel(load('onnxruntime-node') as OnnxRuntime, fileOf(name)),
    fileOf,
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
