import type { Row } from '../build-document';
import type { Region, RuledTable } from './find-tables';
import type { Run } from './geometry';
import { groupLines, joinRuns } from './group-lines';

const EDGE = 2;

/** Index of the interval that holds the place, -1 outside. */
function intervalOf(borders: readonly number[], place: number): number {
  for (let i = 0; i + 1 < borders.length; i += 1) {
    if (place <= (borders[i + 1] ?? 0)) return i;
  }
  return -1;
}

/** The region the run stands in; null outside the table. */
export function regionOf(table: RuledTable, run: Run): Region | null {
  const x = run.x + run.width / 2;
  const y = run.baseline - 0.35 * run.height;
  const isOutside = x < (table.xs[0] ?? 0) - EDGE || y < (table.ys[0] ?? 0) - EDGE;
  const [column, row] = [intervalOf(table.xs, x), intervalOf(table.ys, y)];
  return isOutside || column === -1 || row === -1
    ? null
    : (table.regions[row * (table.xs.length - 1) + column] ?? null);
}

const WIDE = '[\\u2014-\\u2026\\u3000-\\u9FFF\\uFF00-\\uFFEF]';
const SPACE_IN_LABEL = new RegExp(`(?<=${WIDE})\\s+(?=${WIDE})`, 'g');

/** Label lines in a cell are joined without a gap, but two numbers stay apart. */
function joinLines(lines: readonly string[]): string {
  const joined = lines.reduce(
    (text, line) => text + (/[0-9A-Za-z.%]$/.test(text) && /^[0-9A-Za-z]/.test(line) ? ' ' : '') + line,
    '',
  );
  return joined.replace(SPACE_IN_LABEL, '');
}

/**
 * The regions of a row, left to right; without the empty place behind a row that ends before the others do, for it is
 * no cell.
 */
function cellsOf(
  row: ReadonlySet<Region>,
  table: RuledTable,
  content: ReadonlyMap<Region, unknown>,
): Region[] {
  const regions = [...row].sort((a, b) => a.column - b.column);
  const last = regions.at(-1);
  const right = table.xs.at(-1);
  const endsEarly = last && !last.isClosed && !content.has(last);
  const othersClose = table.regions.some((region) => region.right === right && region.isClosed);
  return endsEarly && othersClose ? regions.slice(0, -1) : regions;
}

/** One row per row of the grid; a merged cell stands in its first row. */
export function tableRows(
  table: RuledTable,
  content: ReadonlyMap<Region, readonly Run[]>,
  page: number,
): Row[] {
  const rows = new Map<number, Set<Region>>();
  for (const region of table.regions) rows.set(region.row, (rows.get(region.row) ?? new Set()).add(region));
  return [...rows].map(([, regions]) => ({
    page,
    cells: cellsOf(regions, table, content).map((region) => ({
      text: joinLines(groupLines(content.get(region) ?? []).map((line) => joinRuns(line.runs))),
      column: region.column,
      box: {
        page,
        x: region.left,
        y: region.top,
        width: region.right - region.left,
        height: region.bottom - region.top,
      },
      ...(content.get(region)?.some((run) => run.doubtful) ? { doubtful: true as const } : {}),
    })),
  }));
}
