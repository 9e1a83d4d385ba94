import { DocumentLoadError } from '../../domain/document';
import { holdLimit, LIMITS } from '../../extract/limits';
import type { PagePicture } from '../../extract/scan/ocr';
import type { Sharp } from './packages';

/** An image says little about the size of the paper: its short side is taken for that of A4. */
const SHORT_SIDE_POINTS = 595;
const MOST_PIXELS_PER_POINT = 200 / 72;
/** Fewer pixels than this have no letters that could be read. */
const SHORTEST_SIDE = 200;
/** EXIF orientations from this on lie on their side. */
const LYING = 5;

/** The pages of an image file, turned as its camera says. Throws `damaged_file` and `too_large`. */
export async function* picturesOfImage(sharp: Sharp, bytes: Uint8Array): AsyncGenerator<PagePicture> {
  const open = (page: number) =>
    sharp(bytes, { limitInputPixels: LIMITS.imagePixels, page, failOn: 'error' });
  try {
    const { pages = 1 } = await open(0).metadata();
    holdLimit('scannedPages', pages);
    for (let number = 1; number <= pages; number += 1) {
      const { width: across, height: down, orientation = 1 } = await open(number - 1).metadata();
      holdLimit('imagePixels', across * down);
      const [oldWidth, oldHeight] = orientation >= LYING ? [down, across] : [across, down];
      const short = Math.min(oldWidth, oldHeight);
      if (short < SHORTEST_SIDE)
        throw new DocumentLoadError('nothing_legible', 'the image is too small to read');
      const shrink = Math.min(
        1,
        (MOST_PIXELS_PER_POINT * SHORT_SIDE_POINTS) / short,
        Math.sqrt(LIMITS.pagePixels / (across * down)),
      );
      const size = { width: Math.round(oldWidth * shrink), height: Math.round(oldHeight * shrink) };
      const { data, info } = await open(number - 1)
        .rotate()
        .flatten({ background: '#fff' })
        .resize({ ...size, fit: 'fill' })
        .grayscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const channels = data.length / (info.width * info.height);
      const gray = Uint8Array.from({ length: info.width * info.height }, (_, at) => data[at * channels] ?? 0);
      const picture = { width: info.width, height: info.height, gray };
      yield {
        number,
        picture,
        pixelsPerPoint: Math.min(info.width, info.height) / SHORT_SIDE_POINTS,
        unitsPerPixel: oldWidth / info.width,
      };
    }
  } catch (error) {
    if (error instanceof DocumentLoadError) throw error;
    throw new DocumentLoadError('damaged_file', 'the image cannot be read', { cause: error });
  }
}
