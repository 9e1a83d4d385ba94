import type { Row, RowCell } from '../build-document';
import { findTables, type Region, type RuledTable } from './find-tables';
import type { Rules, Run } from './geometry';
import { groupLines, joinRuns, splitAtGaps, type RunLine } from './group-lines';
import { regionOf, tableRows } from './table-rows';

/** What one page prints. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: Rules;
}

/** A row and where it stands on its page. */
export interface PageRow extends Row {
  readonly page: number;
  readonly isTable: boolean;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly lineHeight: number;
}

function cellOf(runs: readonly Run[], column: number, page: number): RowCell {
  const x = Math.min(...runs.map((run) => run.x));
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const y = Math.min(...runs.map((run) => run.baseline - 0.9 * run.height));
  const bottom = Math.max(...runs.map((run) => run.baseline + 0.15 * run.height));
  return { text: joinRuns(runs), column, box: { page, x, y, width: right - x, height: bottom - y } };
}

function proseRow(line: RunLine, page: number): PageRow {
  const cells = splitAtGaps(line).map((runs, column) => cellOf(runs, column, page));
  const right = Math.max(...line.runs.map((run) => run.x + run.width));
  return {
    cells,
    page,
    isTable: false,
    left: line.runs[0]?.x ?? 0,
    right,
    baseline: line.baseline,
    lineHeight: line.height,
  };
}

/** A run over several cells cut at its spaces; the words' places are estimated by their length. */
function words(run: Run): Run[] {
  const length = run.text.length;
  return [...run.text.matchAll(/\S+/g)].map((match) => ({
    ...run,
    text: match[0],
    x: run.x + (run.width * match.index) / length,
    width: (run.width * match[0].length) / length,
  }));
}

function place(
  runs: readonly Run[],
  tables: readonly RuledTable[],
): { content: Map<Region, Run[]>; prose: Run[] } {
  const content = new Map<Region, Run[]>();
  const prose: Run[] = [];
  for (const run of runs) {
    const table = tables.find((candidate) => regionOf(candidate, run) !== null);
    const region = table && regionOf(table, run);
    if (!table || !region) {
      prose.push(run);
      continue;
    }
    const crosses =
      run.text.includes(' ') && (run.x < region.left - 2 || run.x + run.width > region.right + 2);
    for (const piece of crosses ? words(run) : [run]) {
      const target = regionOf(table, piece) ?? region;
      content.set(target, [...(content.get(target) ?? []), piece]);
    }
  }
  return { content, prose };
}

/** The page's lines and table rows from top to bottom. */
export function pageRows(page: PageContent): PageRow[] {
  const tables = findTables(page.rules);
  const { content, prose } = place(page.runs, tables);
  const rows = groupLines(prose).map((line) => proseRow(line, page.number));
  for (const table of tables) {
    if (!table.regions.some((region) => content.has(region))) continue;
    const top = table.ys[0] ?? 0;
    const [left, right] = [table.xs[0] ?? 0, table.xs.at(-1) ?? 0];
    const at = rows.findIndex((row) => !row.isTable && row.baseline > top);
    const inTable = tableRows(table, content, page.number).map((row) => ({
      cells: row.cells,
      page: page.number,
      isTable: true,
      left,
      right,
      baseline: top,
      lineHeight: 0,
    }));
    rows.splice(at === -1 ? rows.length : at, 0, ...inTable);
  }
  return rows;
}
