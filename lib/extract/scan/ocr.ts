import type { Area, Picture } from './picture';

/** One page of a file as a picture. */
export interface PagePicture {
  readonly number: number;
  readonly picture: Picture;
  /** How many pixels make a point of the printed page. */
  readonly pixelsPerPoint: number;
  /** Length of a pixel in the unit in which places of this file are given: points of a PDF, pixels of an image. */
  readonly unitsPerPixel: number;
}

/** What was read in the picture of one line. */
export interface LineReading {
  readonly text: string;
  /** How sure of each character, 0 to 1, as long as `text` has characters. */
  readonly sureness: readonly number[];
}

/** What reading a picture needs of the machine. It is handed in, because it is installed apart from the archive. */
export interface Ocr {
  /** The pages of a PDF, those of these numbers when given; or of an image file. Throws `damaged_file` and `too_large`. */
  pagesOfPdf(bytes: Uint8Array, numbers: readonly number[]): AsyncIterable<PagePicture>;
  pagesOfImage(bytes: Uint8Array): AsyncIterable<PagePicture>;
  /** Where lines of writing are. */
  findLines(picture: Picture): Promise<readonly Area[]>;
  readLines(pictures: readonly Picture[]): Promise<readonly LineReading[]>;
}

/** The engine, or null where it is not installed. */
export type LoadOcr = () => Promise<Ocr | null>;
export const noOcr: LoadOcr = () => Promise.resolve(null);
