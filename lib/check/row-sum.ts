import { APPLICANTS, METRICS } from '../domain/metrics';
import type { Rule } from './rule';
import { figureTable } from './figure-table';
import { checkSum } from './sum-verdict';

/** Each row of table 3: the six applicants add up to 总计. A row whose missing cell was taken from this sum proves nothing and is left out. */
export const rowSum: Rule = (report) => {
  const table = figureTable(report);
  return [...table.metrics]
    .filter((metric) => METRICS[metric].table === 3)
    .flatMap((metric) => {
      const parts = APPLICANTS.filter((applicant) => applicant !== 'total').map((part) =>
        table.term(metric, part),
      );
      const total = table.term(metric, 'total');
      if ([...parts, total].some(({ figure }) => figure?.rule === 'row_total')) return [];
      return checkSum('row_sum', parts, [total], { metric }) ?? [];
    });
};
