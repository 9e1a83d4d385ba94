import type { Ocr } from '../../extract/scan/ocr';
import { detect } from './detect';
import { findPackages, type OcrPackages } from './packages';
import { picturesOfImage } from './pictures-of-image';
import { picturesOfPdf } from './pictures-of-pdf';
import { recognize, signsOf } from './recognize';

const DETECTION = 'ch_PP-OCRv4_det_infer.onnx';
const RECOGNITION = 'ch_PP-OCRv4_rec_infer.onnx';
const SIGNS = 'ppocr_keys_v1.txt';

let loaded: Promise<Ocr> | undefined;

/** The OCR engine, or null where it is not installed (`npm run install-ocr`). */
export async function loadOcr(): Promise<Ocr | null> {
  if (loaded) return loaded;
  const packages = findPackages();
  if (packages === null) return null;
  loaded = open(packages);
  return loaded;
}

async function open({ sharp, canvas, openModel, readText }: OcrPackages): Promise<Ocr> {
  const [detection, recognition] = await Promise.all([openModel(DETECTION), openModel(RECOGNITION)]);
  const printed = readText(SIGNS)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const signs = signsOf(['', ...printed, ' ']);
  return {
    pagesOfPdf: (bytes, numbers) => picturesOfPdf(canvas, bytes, numbers),
    pagesOfImage: (bytes) => picturesOfImage(sharp, bytes),
    findLines: (picture) => detect(detection, picture),
    readLines: (pictures) => recognize(recognition, signs, pictures),
  };
}
