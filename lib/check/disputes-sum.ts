import { DISPUTE_BLOCKS } from '../domain/sums';
import type { Rule } from './rule';
import { figureTable } from './figure-table';
import { checkSum } from './sum-verdict';

/** Table 4: the four results of each block add up to its 总计. */
export const disputesSum: Rule = (report) => {
  const table = figureTable(report);
  return DISPUTE_BLOCKS.flatMap(([upheld, corrected, other, pending, total]) => {
    const parts = [upheld, corrected, other, pending].map((metric) => table.term(metric));
    if ([...parts, table.term(total)].some(({ figure }) => figure?.rule === 'row_total')) return [];
    return checkSum('disputes_sum', parts, [table.term(total)], { metric: total }) ?? [];
  });
};
