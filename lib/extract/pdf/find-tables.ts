import { cluster, type Rules, type Segment } from './geometry';

/** One cell of a ruled table; merged elementary cells are one region. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** False where no line stands at its right side, as behind a row that ends before the others. */
  readonly isClosed: boolean;
}

export interface RuledTable {
  /** Borders of the grid, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Region of each elementary cell, row by row. */
  readonly regions: readonly Region[];
}

const SAME = 2.5;
const GAP = 4;
const SHORTEST = 4;
const MOST_LINES = 1500;
const MOST_CELLS = 50_000;

/** Collinear pieces made one line. */
function mergeSegments(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  const places = cluster(
    segments.map((segment) => segment.at),
    1.5,
  );
  const byPlace = new Map<number, Segment[]>(places.map((place) => [place, []]));
  let nearest = 0;
  for (const segment of segments.toSorted((a, b) => a.at - b.at)) {
    while (
      Math.abs((places[nearest + 1] ?? Infinity) - segment.at) <=
      Math.abs((places[nearest] ?? 0) - segment.at)
    )
      nearest += 1;
    byPlace.get(places[nearest] ?? 0)?.push(segment);
  }
  for (const [at, group] of byPlace) {
    let open: { at: number; from: number; to: number } | null = null;
    for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
      if (open && from - open.to <= GAP) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        merged.push(open);
      }
    }
  }
  return merged.filter((segment) => segment.to - segment.from >= SHORTEST);
}

function find(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) root = parents[root] ?? root;
  parents[index] = root;
  return root;
}

const touches = (a: Segment, b: Segment): boolean =>
  a.at >= b.from - GAP && a.at <= b.to + GAP && b.at >= a.from - GAP && b.at <= a.to + GAP;

/** Lines that cross or meet, group by group. */
function connected({ horizontal, vertical }: Rules): Rules[] {
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  horizontal.forEach((a, i) =>
    vertical.forEach((b, j) => {
      if (touches(a, b)) parents[find(parents, horizontal.length + j)] = find(parents, i);
    }),
  );
  const groups = new Map<number, { horizontal: Segment[]; vertical: Segment[] }>();
  const groupOf = (index: number): { horizontal: Segment[]; vertical: Segment[] } => {
    const root = find(parents, index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((segment, i) => groupOf(i).horizontal.push(segment));
  vertical.forEach((segment, j) => groupOf(horizontal.length + j).vertical.push(segment));
  return [...groups.values()];
}

/** Grid borders along one axis; the ends of the crossing lines close a table that lacks its outer border. */
function borders(along: readonly Segment[], across: readonly Segment[]): number[] {
  const places = cluster(
    along.map((segment) => segment.at),
    SAME,
  );
  const first = Math.min(...across.map((segment) => segment.from));
  const last = Math.max(...across.map((segment) => segment.to));
  if (first < (places[0] ?? 0) - 2 * GAP) places.unshift(first);
  if (last > (places.at(-1) ?? 0) + 2 * GAP) places.push(last);
  return places;
}

const covers = (lines: readonly Segment[], at: number, middle: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= SAME && line.from <= middle && line.to >= middle);

/** For each elementary cell the first cell it is open to, where no line stands between them. */
function openCells({ horizontal, vertical }: Rules, xs: readonly number[], ys: readonly number[]): number[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parents = Array.from({ length: columns * rows }, (_, i) => i);
  const open = (from: number, to: number): void => {
    const [a, b] = [find(parents, from), find(parents, to)];
    parents[Math.max(a, b)] = Math.min(a, b);
  };
  const middle = (places: readonly number[], i: number): number =>
    ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
  for (let here = 0; here < columns * rows; here += 1) {
    const [row, column] = [Math.floor(here / columns), here % columns];
    if (column + 1 < columns && !covers(vertical, xs[column + 1] ?? 0, middle(ys, row))) open(here, here + 1);
    if (row + 1 < rows && !covers(horizontal, ys[row + 1] ?? 0, middle(xs, column)))
      open(here, here + columns);
  }
  return parents.map((_, i) => find(parents, i));
}

function buildTable(rules: Rules): RuledTable | null {
  const xs = borders(rules.vertical, rules.horizontal);
  const ys = borders(rules.horizontal, rules.vertical);
  const columns = xs.length - 1;
  const cells = columns * (ys.length - 1);
  if (columns < 1 || cells < 2 || cells > MOST_CELLS) return null;
  const found = new Map<number, { -readonly [key in keyof Region]: Region[key] }>();
  const regions = openCells(rules, xs, ys).map((root, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const [left, top] = [xs[column] ?? 0, ys[row] ?? 0];
    const region = found.get(root) ?? { row, column, left, top, right: 0, bottom: 0, isClosed: false };
    region.column = Math.min(region.column, column);
    region.left = Math.min(region.left, left);
    region.right = Math.max(region.right, xs[column + 1] ?? 0);
    region.bottom = Math.max(region.bottom, ys[row + 1] ?? 0);
    region.isClosed ||= covers(rules.vertical, region.right, ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2);
    found.set(root, region);
    return region;
  });
  return found.size < 2 ? null : { xs, ys, regions };
}

/** The ruled tables of a page, from top to bottom; a frame around text is none. */
export function findTables(rules: Rules): RuledTable[] {
  const horizontal = mergeSegments(rules.horizontal);
  const vertical = mergeSegments(rules.vertical);
  if (horizontal.length > MOST_LINES || vertical.length > MOST_LINES) return [];
  return connected({ horizontal, vertical })
    .filter((group) => group.horizontal.length > 1 && group.vertical.length > 0)
    .map(buildTable)
    .filter((table) => table !== null)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
