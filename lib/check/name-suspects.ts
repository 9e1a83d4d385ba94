import type { FigureRef } from '../domain/report';
import type { Term } from './figure-table';
import { rangeOf, verdictOf, type SumConstraint } from './sum-constraint';

/** What the cell would have to grow by for the sum to hold; null while a cell of the sum is unknown. */
function neededChange(constraint: SumConstraint, ref: FigureRef): number | null {
  const [left, right] = [rangeOf(constraint.left), rangeOf(constraint.right)];
  if (!Number.isFinite(left.max) || !Number.isFinite(right.max)) return null;
  const missing = right.min - left.min;
  return constraint.left.some((term) => term.ref === ref) ? missing : -missing;
}

/**
 * The sums that one cell, changed, would repair all at once: every broken sum it is part of must ask for the same
 * change, the change must leave a count of at least 0, and no sum that holds may break. Empty when there is none.
 */
function repairedBy({ ref, figure }: Term, constraints: readonly SumConstraint[]): SumConstraint[] {
  const mine = constraints.filter(({ left, right }) => [...left, ...right].some((term) => term.ref === ref));
  if (figure?.value == null || mine.some((constraint) => verdictOf(constraint) === 'holds')) return [];
  const broken = mine.filter((constraint) => verdictOf(constraint) === 'violated');
  const changes = new Set(broken.map((constraint) => neededChange(constraint, ref)));
  const [change] = changes;
  if (changes.size !== 1 || change == null || figure.value + change < 0) return [];
  return broken;
}

/**
 * For each broken sum the smallest set of cells that could repair it together with all sums the same cell breaks:
 * the cells that repair most. A single wrong cell of table 3 breaks its row and its column, and no other cell stands
 * in both.
 */
export function nameSuspects(constraints: readonly SumConstraint[]): Map<SumConstraint, FigureRef[]> {
  const broken = constraints.filter((constraint) => verdictOf(constraint) === 'violated');
  const cells = new Map(
    broken.flatMap(({ left, right }) => [...left, ...right]).map((term) => [term.ref, term]),
  );
  const repairs = [...cells.values()].map((cell) => ({ ref: cell.ref, sums: repairedBy(cell, constraints) }));
  return new Map(
    broken.map((constraint) => {
      const able = repairs.filter(({ sums }) => sums.includes(constraint));
      const most = Math.max(0, ...able.map(({ sums }) => sums.length));
      return [constraint, able.filter(({ sums }) => sums.length === most).map(({ ref }) => ref)];
    }),
  );
}
