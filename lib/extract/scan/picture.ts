/** A gray picture, one byte a pixel, row by row; 255 is white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
}

/** A part of a picture in pixels; `right` and `bottom` are exclusive. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const WHITE = 255;

/** The pixels of the area; white where it reaches beyond the picture. */
export function crop(picture: Picture, area: Area): Picture {
  const [left, top] = [Math.floor(area.left), Math.floor(area.top)];
  const width = Math.max(1, Math.ceil(area.right) - left);
  const height = Math.max(1, Math.ceil(area.bottom) - top);
  const gray = new Uint8Array(width * height).fill(WHITE);
  const [from, until] = [Math.max(0, left), Math.min(picture.width, left + width)];
  if (until <= from) return { width, height, gray };
  for (let y = Math.max(0, top); y < Math.min(picture.height, top + height); y += 1) {
    const row = picture.gray.subarray(y * picture.width + from, y * picture.width + until);
    gray.set(row, (y - top) * width + from - left);
  }
  return { width, height, gray };
}

/** The picture so many times in a row. */
export function sideBySide({ width, height, gray }: Picture, times: number): Picture {
  const row = new Uint8Array(width * times * height);
  for (let y = 0; y < height; y += 1)
    for (let i = 0; i < times; i += 1)
      row.set(gray.subarray(y * width, (y + 1) * width), (y * times + i) * width);
  return { width: width * times, height, gray: row };
}

/** The picture in another size: each new pixel is the mean of the pixels it covers, or lies between its neighbours. */
export function resize(picture: Picture, width: number, height: number): Picture {
  const across = weights(picture.width, width);
  const down = weights(picture.height, height);
  const rows = new Float32Array(width * picture.height);
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * width + x] = weigh(across[x] ?? [], (at) => picture.gray[y * picture.width + at] ?? WHITE);
    }
  }
  const gray = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      gray[y * width + x] = Math.round(weigh(down[y] ?? [], (at) => rows[at * width + x] ?? WHITE));
    }
  }
  return { width, height, gray };
}

type Weights = readonly (readonly [at: number, weight: number])[];

function weigh(parts: Weights, valueAt: (at: number) => number): number {
  let sum = 0;
  for (const [at, weight] of parts) sum += weight * valueAt(at);
  return sum;
}

/** For each of `to` places the old places it is made of. */
function weights(from: number, to: number): Weights[] {
  const scale = from / to;
  const reach = Math.max(1, scale);
  return Array.from({ length: to }, (_, i) => {
    const middle = (i + 0.5) * scale - 0.5;
    const parts: [number, number][] = [];
    for (let at = Math.ceil(middle - reach); at <= Math.floor(middle + reach); at += 1) {
      const weight = 1 - Math.abs(at - middle) / reach;
      if (weight > 0) parts.push([Math.min(from - 1, Math.max(0, at)), weight]);
    }
    const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
    return parts.map(([at, weight]) => [at, weight / total] as const);
  });
}
