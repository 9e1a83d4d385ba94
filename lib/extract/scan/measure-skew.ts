import type { Ink } from './find-ink';

/** Pages on a scanner lie askew by less than this (radians). */
const MOST = 0.13;
const COARSE = 0.01;
/** So many dark pixels tell as much as all of them. */
const MOST_POINTS = 80_000;
/** Less ink than this has no direction. */
const FEWEST_POINTS = 200;

interface Points {
  readonly along: readonly number[];
  readonly across: readonly number[];
}

function pointsOf({ width, dark }: Ink): Points {
  const total = dark.reduce((sum, value) => sum + value, 0);
  const step = Math.max(1, Math.floor(total / MOST_POINTS));
  const [along, across]: [number[], number[]] = [[], []];
  let seen = 0;
  dark.forEach((value, at) => {
    if (value === 0) return;
    seen += 1;
    if (seen % step !== 0) return;
    along.push(at % width);
    across.push(Math.floor(at / width));
  });
  return { along, across };
}

/** How sharply the ink falls into rows when the page is turned back by the slope. */
function sharpness({ along, across }: Points, slope: number, bin: number): number {
  const rows = new Map<number, number>();
  along.forEach((x, i) => {
    const row = Math.round(((across[i] ?? 0) - x * slope) / bin);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  });
  let sum = 0;
  for (const count of rows.values()) sum += count * count;
  return sum;
}

function best(points: Points, middle: number, reach: number, step: number, bin: number): number {
  let [slope, most] = [middle, -1];
  for (let offset = -reach; offset <= reach + step / 2; offset += step) {
    const score = sharpness(points, middle + offset, bin);
    if (score > most) [slope, most] = [middle + offset, score];
  }
  return slope;
}

function slopeOf(points: Points): { slope: number; contrast: number } {
  const rough = best(points, 0, MOST, COARSE, 4);
  const slope = best(points, best(points, rough, COARSE, COARSE / 10, 2), COARSE / 10, COARSE / 40, 1);
  const askew = sharpness(points, slope + MOST, 2);
  return { slope, contrast: sharpness(points, slope, 2) / Math.max(1, askew) };
}

/** The angle, clockwise in radians, by which lines of writing and rules lean; upright and lying pages alike. */
export function measureSkew(ink: Ink): number {
  const points = pointsOf(ink);
  if (points.along.length < FEWEST_POINTS) return 0;
  const rows = slopeOf(points);
  const columns = slopeOf({ along: points.across, across: points.along });
  return rows.contrast >= columns.contrast ? Math.atan(rows.slope) : -Math.atan(columns.slope);
}
