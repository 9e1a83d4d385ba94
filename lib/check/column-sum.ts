import { APPLICANTS } from '../domain/metrics';
import { outcomeRows } from '../domain/sums';
import type { SumRule } from './sum-constraint';

/** Each column of table 3: the outcomes add up to （七）总计. */
export const columnSum: SumRule = (table) => {
  const outcomes = outcomeRows(table.metrics);
  return APPLICANTS.map((applicant) => ({
    code: 'column_sum',
    left: outcomes.map((metric) => table.term(metric, applicant)),
    right: [table.term('requests.total_handled', applicant)],
    params: { applicant },
  }));
};
