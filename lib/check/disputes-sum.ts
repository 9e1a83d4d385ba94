import { DISPUTE_BLOCKS } from '../domain/sums';
import type { SumRule } from './sum-constraint';

/** Table 4: the four results of each block add up to its 总计. */
export const disputesSum: SumRule = (table) =>
  DISPUTE_BLOCKS.map(([upheld, corrected, other, pending, total]) => ({
    code: 'disputes_sum',
    left: [upheld, corrected, other, pending].map((metric) => table.term(metric)),
    right: [table.term(total)],
    params: { metric: total },
  }));
