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

type Rows = ReadonlyMap<string, readonly Fit[]>;

const concerns = (rule: ColumnRule, row: string): boolean =>
  rule.plus.includes(row) || rule.minus.includes(row);

function possibleFits(row: string, rows: Rows, rules: readonly ColumnRule[]): readonly Fit[] {
  const mine = rules.filter((rule) => concerns(rule, row));
  return (rows.get(row) ?? []).filter((fit) => mine.every((rule) => possible(row, fit, rows, rule)));
}

function dropImpossible(rows: Rows, rules: readonly ColumnRule[]): Map<string, readonly Fit[]> {
  const settled = new Map(rows);
  for (let changed = true; changed;) {
    changed = false;
    for (const [row, fits] of settled) {
      if (fits.length < 2) continue;
      const kept = possibleFits(row, settled, rules);
      if (kept.length > 0 && kept.length < fits.length) {
        settled.set(row, kept);
        changed = true;
      }
    }
  }
  return settled;
}

/** The rows short of cells that no way of laying them out makes agree with the columns. */
function contradicted(rows: Rows, rules: readonly ColumnRule[]): string[] {
  return [...rows].flatMap(([row, fits]) => {
    const short = fits.length > 0 && fits.every((fit) => fit.holes.length > 0);
    return short && possibleFits(row, rows, rules).length === 0 ? [row] : [];
  });
}

/**
 * Drops the fits that contradict the sums down the columns, until nothing changes. A complete row keeps what is
 * printed although it contradicts; a row short of cells that contradicts in every way is given up (no fits), the
 * one first that leaves the fewest others in contradiction.
 */
export function settleRows(rows: Rows, rules: readonly ColumnRule[]): Map<string, readonly Fit[]> {
  let settled = dropImpossible(rows, rules);
  for (;;) {
    const [culprit] = contradicted(settled, rules)
      .map((row) => {
        const without = new Map(settled).set(row, []);
        return { row, left: contradicted(without, rules).length };
      })
      .toSorted((a, b) => a.left - b.left);
    if (!culprit) return settled;
    settled = dropImpossible(new Map(settled).set(culprit.row, []), rules);
  }
}
