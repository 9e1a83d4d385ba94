import { APPLICANTS, METRICS } from '../domain/metrics';
import type { SumRule } from './sum-constraint';

/** Each row of table 3: the six applicants add up to 总计. */
export const rowSum: SumRule = (table) =>
  [...table.metrics]
    .filter((metric) => METRICS[metric].table === 3)
    .map((metric) => ({
      code: 'row_sum',
      left: APPLICANTS.filter((applicant) => applicant !== 'total').map((part) => table.term(metric, part)),
      right: [table.term(metric, 'total')],
      params: { metric },
    }));
