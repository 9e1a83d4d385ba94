import { cellFindings } from '../domain/cell-findings';
import type { MetricKey } from '../domain/metrics';
import { notice } from '../domain/notice';
import type { Figure } from '../domain/report';
import { DISPUTE_BLOCKS } from '../domain/sums';
import { flatMap } from '../domain/flat-map';
import { matchesOf } from '../text/matches-of';
import { figureOf } from './figure-of';
import { fitRun, type RowSum } from './fit-row';
import { layOutRow } from './lay-out-row';
import type { Run } from './read-runs';
import { extentOfRuns, type TableReading } from './read-requests-table';
import { strayNumbers } from './stray-numbers';

const BLOCK = 5;
const ALL = DISPUTE_BLOCKS.length * BLOCK;
const blockSum = (block: number): RowSum => ({
  parts: [0, 1, 2, 3].map((part) => block * BLOCK + part),
  total: block * BLOCK + BLOCK - 1,
});

/** 行政复议, 未经复议直接起诉 and 复议后起诉, as a folded label names them. */
const BLOCKS = [/行政复议/g, /未经复议/g, /复议后起诉/g];

/** Which block a folded label names last: 行政复议, 未经复议直接起诉 or 复议后起诉. */
function blockOf(label: string): number {
  const places = BLOCKS.map((words) => matchesOf(words, label).at(-1)?.index ?? -1);
  return places.indexOf(Math.max(...places));
}

function readBlocks(run: Run, metrics: readonly MetricKey[], sums: readonly RowSum[]): Figure[] {
  const fits = fitRun(run, metrics.length, sums);
  return flatMap(layOutRow(run, fits, metrics.length, null), (cell, column): Figure[] => {
    const metric = metrics[column];
    return metric ? [figureOf(metric, null, cell)] : [];
  });
}

/** The head names the results; in a print-out it may come out in pieces, and then the count of the values tells. */
function isTable(run: Run): boolean {
  if (run.values.every((value) => value.cell.kind === 'blank')) return false;
  return /结果维持/.test(run.head) || (/复议.*诉讼/.test(run.head) && run.values.length >= ALL - 1);
}

/** Reads table 4, printed as one row of fifteen or as three blocks of five; `after` is the offset at which table 3 ends. */
export function readDisputesTable(runs: readonly Run[], after: number): TableReading {
  const none: TableReading = { figures: [], findings: [], extent: null };
  const begin = runs.findIndex((run) => run.source.start >= after && isTable(run));
  const first = runs[begin];
  if (!first) return none;

  let figures: Figure[];
  let last = first;
  // Three tables of five print the heads once each; one table of fifteen prints them all before its values.
  const heads = matchesOf(/结果维持/g, first.head).length;
  if (first.values.length > BLOCK + 1 || heads > 1) {
    figures = readBlocks(first, DISPUTE_BLOCKS.flat(), [0, 1, 2].map(blockSum));
  } else {
    const blocks = runs
      .slice(begin)
      .filter((run) => /结果维持/.test(run.label) && run.values.length <= BLOCK + 1);
    last = blocks.at(-1) ?? first;
    const seen = new Set<number>();
    figures = flatMap(blocks, (run) => {
      const block = blockOf(run.label);
      const metrics = DISPUTE_BLOCKS[block];
      if (!metrics || seen.has(block)) return [];
      seen.add(block);
      return readBlocks(run, metrics, [blockSum(0)]);
    });
  }
  const lost = ALL - figures.length;
  const missing =
    lost > 0 ? [notice('rows_missing', 'undetermined', { table: 4, count: lost / BLOCK, rows: '' })] : [];
  return {
    figures,
    findings: [...missing, ...cellFindings(4, figures), ...strayNumbers(4, [first], figures)],
    extent: extentOfRuns([first, last]),
  };
}
