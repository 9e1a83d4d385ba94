import type { Applicant, MetricKey } from '../../domain/metrics';
import { APPLICANTS } from '../../domain/metrics';
import { DISPUTE_BLOCKS, outcomeRows } from '../../domain/sums';
import type { FigureTable, Term } from '../figure-table';
import type { Range } from '../sum-constraint';

/** Rows or cells added up, some taken off. No applicant means a row's 总计, or a table without applicants. */
export interface Cell {
  readonly metric: MetricKey;
  readonly applicant?: Applicant;
  readonly isTakenOff?: true;
}

const isRow = (metric: MetricKey): boolean => metric.startsWith('requests.');

function totalTerm(table: FigureTable, { metric, applicant }: Cell): Term {
  return isRow(metric) ? table.term(metric, applicant ?? 'total') : table.term(metric);
}

/** The cells a reading of a number stands on: a row without its 总计 stands on its applicants. */
export function cellTerms(table: FigureTable, cell: Cell): Term[] {
  const total = totalTerm(table, cell);
  if (total.figure?.value != null || !isRow(cell.metric) || cell.applicant !== undefined) return [total];
  return APPLICANTS.filter((applicant) => applicant !== 'total')
    .map((applicant) => table.term(cell.metric, applicant))
    .filter(({ figure }) => figure?.value != null);
}

const knownSum = (terms: readonly Term[]): number =>
  terms.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0);

/** What（七）总计 leaves for the outcomes whose own 总计 is not known; without bound where it says nothing. */
function slackOf(table: FigureTable): number {
  const handled = table.term('requests.total_handled', 'total').figure?.value;
  if (handled == null) return Number.POSITIVE_INFINITY;
  const rows = outcomeRows(table.metrics);
  const slack = handled - rows.reduce((sum, metric) => sum + knownSum(cellTerms(table, { metric })), 0);
  return slack < 0 ? Number.POSITIVE_INFINITY : slack;
}

/** What a 总计 of table 4 leaves for the results of its block that are not known; without bound elsewhere. */
function slackOfBlock(table: FigureTable, metric: MetricKey): number {
  const block = DISPUTE_BLOCKS.find((metrics) => metrics.includes(metric));
  const [total = null, ...results] = (block ?? [])
    .map((key) => table.term(key).figure?.value ?? null)
    .reverse();
  if (total === null) return Number.POSITIVE_INFINITY;
  const slack = total - results.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return slack < 0 ? Number.POSITIVE_INFINITY : slack;
}

const OUTSIDE_SLACK = new Set<MetricKey>([
  'requests.received',
  'requests.carried_in',
  'requests.carried_out',
  'requests.total_handled',
]);

/** The values cells can add up to, given that an unknown cell is a count. */
export function countRange(table: FigureTable, cells: readonly Cell[]): Range {
  let [min, max, open] = [0, 0, 0];
  for (const cell of cells) {
    const known = totalTerm(table, cell).figure?.value;
    const sum = knownSum(cellTerms(table, cell));
    if (known == null) {
      if (cell.isTakenOff) return { min: 0, max: Number.POSITIVE_INFINITY };
      const bounded = isRow(cell.metric) && cell.applicant === undefined && !OUTSIDE_SLACK.has(cell.metric);
      open = Math.max(open, bounded ? slackOf(table) : slackOfBlock(table, cell.metric));
    }
    min += cell.isTakenOff ? -sum : sum;
    max = min;
  }
  return { min, max: max + open };
}
