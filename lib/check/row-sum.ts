import { APPLICANTS, METRIC_KEYS, METRICS } from '../domain/metrics';
import type { SumRule } from './sum-constraint';

/** Each row of table 3: the six applicants add up to 总计. */
export const rowSum: SumRule = (table) =>
  METRIC_KEYS.filter((metric) => METRICS[metric].table === 3 && table.metrics.has(metric)).map((metric) => ({
    code: 'row_sum',
    left: APPLICANTS.filter((applicant) => applicant !== 'total').map((part) => table.term(metric, part)),
    right: [table.term(metric, 'total')],
    params: { metric },
  }));
