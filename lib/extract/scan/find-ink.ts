import type { Picture } from './picture';

/** Which pixels are dark against what surrounds them: 1 is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** Ink is darker than this share of the mean around it, and by so many steps of gray. */
const SHARE = 0.84;
const STEPS = 24;

/** Sums of all pixels above and left of each place, one row and column more than the picture. */
function sums({ width, height, gray }: Picture): Float64Array {
  const table = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += gray[y * width + x] ?? 0;
      table[(y + 1) * (width + 1) + x + 1] = (table[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return table;
}

/** The picture's ink; a shadow that changes slowly over the page is paper. `reach` is in pixels. */
export function findInk(picture: Picture, reach: number): Ink {
  const { width, height, gray } = picture;
  const table = sums(picture);
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        (table[bottom * (width + 1) + right] ?? 0) -
        (table[top * (width + 1) + right] ?? 0) -
        (table[bottom * (width + 1) + left] ?? 0) +
        (table[top * (width + 1) + left] ?? 0);
      const mean = sum / ((right - left) * (bottom - top));
      const value = gray[y * width + x] ?? 0;
      if (value < mean * SHARE && value < mean - STEPS) dark[y * width + x] = 1;
    }
  }
  return { width, height, dark };
}
