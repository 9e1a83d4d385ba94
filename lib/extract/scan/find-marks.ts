import type { Ink } from './find-ink';
import type { Area } from './picture';

/** Dark pixels that touch one another: a letter or a piece of one. */
export interface Mark extends Area {
  readonly pixels: number;
}

const NEIGHBOURS: readonly (readonly [number, number])[] = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
];

/** The marks inside the area, from top to bottom; what hangs over its edge is cut. */
export function findMarks(ink: Ink, area: Area): Mark[] {
  const [left, top] = [Math.max(0, Math.floor(area.left)), Math.max(0, Math.floor(area.top))];
  const width = Math.min(ink.width, Math.ceil(area.right)) - left;
  const height = Math.min(ink.height, Math.ceil(area.bottom)) - top;
  if (width <= 0 || height <= 0) return [];
  const seen = new Uint8Array(width * height);
  const isNew = (x: number, y: number): boolean =>
    x >= 0 &&
    y >= 0 &&
    x < width &&
    y < height &&
    seen[y * width + x] === 0 &&
    ink.dark[(y + top) * ink.width + x + left] === 1;
  const marks: Mark[] = [];
  for (let start = 0; start < width * height; start += 1) {
    if (!isNew(start % width, Math.floor(start / width))) continue;
    const mark = { left: width, top: height, right: 0, bottom: 0, pixels: 0 };
    const stack = [start];
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      mark.left = Math.min(mark.left, x);
      mark.top = Math.min(mark.top, y);
      mark.right = Math.max(mark.right, x + 1);
      mark.bottom = Math.max(mark.bottom, y + 1);
      mark.pixels += 1;
      for (const [dx, dy] of NEIGHBOURS) {
        if (!isNew(x + dx, y + dy)) continue;
        seen[(y + dy) * width + x + dx] = 1;
        stack.push((y + dy) * width + x + dx);
      }
    }
    marks.push({
      left: mark.left + left,
      top: mark.top + top,
      right: mark.right + left,
      bottom: mark.bottom + top,
      pixels: mark.pixels,
    });
  }
  return marks;
}

/** The smallest area around these. */
export function around(areas: readonly Area[]): Area {
  return {
    left: Math.min(...areas.map((area) => area.left)),
    top: Math.min(...areas.map((area) => area.top)),
    right: Math.max(...areas.map((area) => area.right)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
  };
}
