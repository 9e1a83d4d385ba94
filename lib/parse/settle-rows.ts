import type { Fit } from './fit-row';

/** Rows that add up to the same in every column: Σ plus = Σ minus. A row that is not there can hold anything. */
export interface ColumnRule {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const ANYTHING: Range = { min: 0, max: Number.POSITIVE_INFINITY };

function rangeOf(fits: readonly Fit[] | undefined, column: number): Range {
  if (!fits || fits.length === 0) return ANYTHING;
  const numbers = fits.map((fit) => fit.numbers[column] ?? null);
  if (numbers.includes(null)) return ANYTHING;
  const known = numbers.map(Number);
  return { min: Math.min(...known), max: Math.max(...known) };
}

const total = (ranges: readonly Range[]): Range => ({
  min: ranges.reduce((sum, range) => sum + range.min, 0),
  max: ranges.reduce((sum, range) => sum + range.max, 0),
});

/** False when no choice for the other rows lets the rule hold with this fit in this column. */
function possible(
  row: string,
  fit: Fit,
  rows: ReadonlyMap<string, readonly Fit[]>,
  rule: ColumnRule,
): boolean {
  return fit.numbers.every((_, column) => {
    const side = (names: readonly string[]): Range =>
      total(names.map((name) => rangeOf(name === row ? [fit] : rows.get(name), column)));
    const plus = side(rule.plus);
    const minus = side(rule.minus);
    return plus.min <= minus.max + 1e-9 && minus.min <= plus.max + 1e-9;
  });
}

/**
 * Drops the fits that contradict the sums down the columns, until nothing changes. A row of which every fit would
 * be dropped keeps them all: then the printed numbers contradict each other, and no fit is better than another.
 */
export function settleRows(
  rows: ReadonlyMap<string, readonly Fit[]>,
  rules: readonly ColumnRule[],
): Map<string, readonly Fit[]> {
  const settled = new Map(rows);
  for (let changed = true; changed;) {
    changed = false;
    for (const [row, fits] of settled) {
      if (fits.length < 2) continue;
      const kept = fits.filter((fit) =>
        rules.every(
          (rule) =>
            !(rule.plus.includes(row) || rule.minus.includes(row)) || possible(row, fit, settled, rule),
        ),
      );
      if (kept.length > 0 && kept.length < fits.length) {
        settled.set(row, kept);
        changed = true;
      }
    }
  }
  return settled;
}
