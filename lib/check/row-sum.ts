import { APPLICANTS, METRIC_KEYS, METRICS } from '../domain/metrics';
import type { SumRule } from './sum-constraint';

const ROWS = METRIC_KEYS.filter((metric) => METRICS[metric].table === 3);
const PARTS = APPLICANTS.filter((applicant) => applicant !== 'total');

/** Each row of table 3: the six applicants add up to 总计. */
export const rowSum: SumRule = (table) =>
  ROWS.filter((metric) => table.metrics.has(metric)).map((metric) => ({
    code: 'row_sum',
    left: PARTS.map((part) => table.term(metric, part)),
    right: [table.term(metric, 'total')],
    params: { metric },
  }));
