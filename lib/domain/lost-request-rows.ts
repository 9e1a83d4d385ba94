import type { MetricKey } from './metrics';
import { notice } from './notice';
import type { Finding } from './report';
import { BALANCE_ROWS, outcomeRows } from './sums';

/** Says which rows of table 3 have no cell in the document, given those that have one. */
export function lostRequestRows(printed: ReadonlySet<MetricKey>): Finding[] {
  const owed = [...BALANCE_ROWS.slice(0, 2), ...outcomeRows(printed), ...BALANCE_ROWS.slice(2)];
  const lost = owed.filter((metric) => !printed.has(metric));
  if (lost.length === 0) return [];
  return [notice('rows_missing', 'undetermined', { table: 3, count: lost.length, rows: lost.join(' ') })];
}
