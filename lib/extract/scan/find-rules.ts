import { flatMap } from '../../domain/flat-map';
import type { Rules, Segment } from '../pdf/geometry';
import type { Ink } from './find-ink';

/** A row of dark pixels; `to` is exclusive. */
interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A ruled line of the picture and the pixels it is made of, in pixels. */
export interface DrawnRule extends Segment {
  readonly runs: readonly Run[];
}

export interface DrawnRules {
  readonly horizontal: readonly DrawnRule[];
  readonly vertical: readonly DrawnRule[];
}

/** In points. No stroke of a table's letters is as long; every border of a cell goes on at least so far. */
const LEAST_ACROSS = 40;
const LEAST_DOWN = 14;
/** A bar thicker than this (points) is a shadow or a picture. */
const THICKEST = 3.5;
/** Pixels that the scanner may have lost. */
const LOST = 2;

function transposed({ width, height, dark }: Ink): Ink {
  const turned = new Uint8Array(dark.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + y] = dark[y * width + x] ?? 0;
  return { width: height, height: width, dark: turned };
}

function runsOf(ink: Ink, row: number, least: number): Run[] {
  const runs: Run[] = [];
  const offset = row * ink.width;
  let [from, last] = [-1, -1];
  const close = (): void => {
    if (from >= 0 && last + 1 - from >= least) runs.push({ row, from, to: last + 1 });
  };
  for (let x = 0; x < ink.width; x += 1) {
    if (ink.dark[offset + x] !== 1) continue;
    if (from < 0 || x - last > LOST + 1) {
      close();
      from = x;
    }
    last = x;
  }
  close();
  return runs;
}

/** Long runs in rows beside one another made one rule. */
function rulesAcross(ink: Ink, least: number, thickest: number): DrawnRule[] {
  const open: Run[][] = [];
  const closed: Run[][] = [];
  for (let row = 0; row < ink.height; row += 1) {
    for (const run of runsOf(ink, row, least)) {
      const group = open.find((runs) =>
        runs.some((other) => row - other.row <= 2 && other.from < run.to && run.from < other.to),
      );
      if (group) group.push(run);
      else open.push([run]);
    }
    for (let i = open.length - 1; i >= 0; i -= 1) {
      if (row - (open[i]?.at(-1)?.row ?? 0) > 2) closed.push(...open.splice(i, 1));
    }
  }
  return flatMap([...closed, ...open], (runs): DrawnRule[] => {
    const from = Math.min(...runs.map((run) => run.from));
    const to = Math.max(...runs.map((run) => run.to));
    const pixels = runs.reduce((sum, run) => sum + run.to - run.from, 0);
    const at = runs.reduce((sum, run) => sum + (run.row + 0.5) * (run.to - run.from), 0) / pixels;
    return pixels / (to - from) > thickest ? [] : [{ at, from, to, runs }];
  });
}

/** The ruled lines of an upright picture: rows of dark pixels too long for a stroke and too thin for a picture. */
export function findRules(ink: Ink, pixelsPerPoint: number): DrawnRules {
  const thickest = Math.max(3, THICKEST * pixelsPerPoint);
  return {
    horizontal: rulesAcross(ink, LEAST_ACROSS * pixelsPerPoint, thickest),
    vertical: rulesAcross(transposed(ink), LEAST_DOWN * pixelsPerPoint, thickest),
  };
}

/** The rules in points. */
export function inPoints({ horizontal, vertical }: DrawnRules, pixelsPerPoint: number): Rules {
  const scale = ({ at, from, to }: DrawnRule): Segment => ({
    at: at / pixelsPerPoint,
    from: from / pixelsPerPoint,
    to: to / pixelsPerPoint,
  });
  return { horizontal: horizontal.map(scale), vertical: vertical.map(scale) };
}
