import { APPLICANTS } from '../domain/metrics';
import { outcomeRows } from '../domain/sums';
import type { Rule } from './rule';
import { figureTable } from './figure-table';
import { checkSum } from './sum-verdict';

/** Each column of table 3: the outcomes add up to （七）总计. */
export const columnSum: Rule = (report) => {
  const table = figureTable(report);
  if (!table.metrics.has('requests.total_handled') && !table.metrics.has('requests.granted')) return [];
  return APPLICANTS.flatMap((applicant) => {
    const outcomes = outcomeRows(table.metrics).map((metric) => table.term(metric, applicant));
    const handled = table.term('requests.total_handled', applicant);
    return checkSum('column_sum', outcomes, [handled], { applicant }) ?? [];
  });
};
