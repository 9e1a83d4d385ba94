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
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { numbers } of fits) {
    const number = numbers[column] ?? null;
    if (number === null) return ANYTHING;
    min = Math.min(min, number);
    max = Math.max(max, number);
  }
  return { min, max };
}

type Rows = ReadonlyMap<string, readonly Fit[]>;

function sumOf(names: readonly string[], rows: Rows, column: number): Range {
  let [min, max] = [0, 0];
  for (const name of names) {
    const range = rangeOf(rows.get(name), column);
    min += range.min;
    max += range.max;
  }
  return { min, max };
}

/** What the rule leaves for the row in this column, whatever is chosen for the others; null where it does not name it. */
function leftFor(row: string, column: number, rows: Rows, { plus, minus }: ColumnRule): Range | null {
  const [own, opposite] = plus.includes(row) ? [plus, minus] : [minus, plus];
  if (!own.includes(row)) return null;
  const beside = sumOf(
    own.filter((name) => name !== row),
    rows,
    column,
  );
  const all = sumOf(opposite, rows, column);
  return { min: all.min - beside.max, max: all.max - beside.min };
}

const isWithin = (number: number | null, { min, max }: Range): boolean =>
  number === null ? max >= -1e-9 : number >= min - 1e-9 && number <= max + 1e-9;

/** The fits of a row that let every rule hold with some choice for the other rows. */
function possibleFits(row: string, rows: Rows, rules: readonly ColumnRule[]): readonly Fit[] {
  const fits = rows.get(row) ?? [];
  const columns = fits[0]?.numbers ?? [];
  const left = columns.map((_, column) => rules.flatMap((rule) => leftFor(row, column, rows, rule) ?? []));
  return fits.filter(({ numbers }) =>
    numbers.every((number, column) => left[column]?.every((range) => isWithin(number, range))),
  );
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
