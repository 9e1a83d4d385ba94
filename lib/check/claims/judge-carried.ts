import type { FigureTable } from '../figure-table';
import type { Claim } from './claim';
import { countRange, type Cell } from './count-range';
import { figuresOf, sumText, type CountVerdict } from './judge-count';

const RIGHT: readonly Cell[] = [{ metric: 'requests.total_handled' }, { metric: 'requests.carried_out' }];

/**
 * 新收 and 上年结转 of one sentence, where their rows are lost: together they must be 总计 and 结转下年度.
 * Null where they are not, since then either row could be meant otherwise.
 */
export function judgeCarried(table: FigureTable, claims: readonly Claim[]): CountVerdict | null {
  const own = claims.filter(({ scope }) => scope === 'own');
  const received = own.find(({ count }) => count.of === 'received');
  const carriedIn = own.find(({ count }) => count.of === 'carried_in');
  if (!received || !carriedIn) return null;
  const { min, max } = countRange(table, RIGHT);
  if (min !== max || received.number.value + carriedIn.number.value !== min) return null;
  return {
    verdict: 'explained',
    how: 'balance',
    figures: figuresOf(table, RIGHT),
    expression: `${received.number.raw} + ${carriedIn.number.raw} = ${sumText(table, RIGHT)}`,
  };
}
