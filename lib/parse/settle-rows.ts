import { flatMap } from '../domain/flat-map';
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

/** Those of a row's fits that let every rule hold with some choice for the other rows. */
function possibleOf(fits: readonly Fit[], row: string, rows: Rows, rules: readonly ColumnRule[]): Fit[] {
  const columns = fits[0]?.numbers ?? [];
  const left = columns.map((_, column) => flatMap(rules, (rule) => leftFor(row, column, rows, rule) ?? []));
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
      const kept = possibleOf(fits, row, settled, rules);
      if (kept.length > 0 && kept.length < fits.length) {
        settled.set(row, kept);
        changed = true;
      }
    }
  }
  return settled;
}

const isComplete = (fits: readonly Fit[]): boolean => fits.some((fit) => fit.holes.length === 0);

/** The rows that may be laid out otherwise and that no way of theirs makes agree with the columns. */
function contradicted(rows: Rows, rules: readonly ColumnRule[], elsewhere: Rows): string[] {
  return flatMap([...rows], ([row, fits]) => {
    const mayMove = fits.length > 0 && (!isComplete(fits) || elsewhere.has(row));
    return mayMove && possibleOf(fits, row, rows, rules).length === 0 ? [row] : [];
  });
}

/** What the rows at fault become: those that leave the fewest others in contradiction when they move or are given up. */
function mend(faulty: readonly string[], rows: Rows, rules: readonly ColumnRule[], elsewhere: Rows): Rows {
  const mended = faulty.map((row) => {
    const ways = possibleOf(elsewhere.get(row) ?? [], row, rows, rules);
    const left = contradicted(new Map(rows).set(row, ways), rules, elsewhere).length;
    return { row, ways, left };
  });
  const fewest = Math.min(...mended.map(({ left }) => left));
  const culprits = mended.filter(({ left }) => left === fewest);
  const movable = culprits.filter(({ ways }) => ways.length > 0);
  const [only, ...others] = movable;
  if (only && others.length === 0) return new Map([[only.row, only.ways]]);
  if (only) return new Map(movable.map(({ row, ways }) => [row, [...(rows.get(row) ?? []), ...ways]]));
  const complete = culprits.filter(({ row }) => elsewhere.has(row));
  return new Map((complete.length > 0 ? complete : culprits.slice(0, 1)).map(({ row }) => [row, []]));
}

/**
 * Drops the fits that contradict the sums down the columns, until nothing changes. A complete row keeps what is
 * printed although it contradicts, unless `elsewhere` has other ways for it: then it takes those that agree; where
 * several rows could, what differs is left open, and a row that agrees in no way is given up (no fits). So is a row
 * short of cells that contradicts in every way, the one first that leaves the fewest others in contradiction.
 */
export function settleRows(
  rows: Rows,
  rules: readonly ColumnRule[],
  elsewhere: Rows = new Map(),
): Map<string, readonly Fit[]> {
  let settled = dropImpossible(rows, rules);
  for (;;) {
    const faulty = contradicted(settled, rules, elsewhere);
    if (faulty.length === 0) return settled;
    settled = dropImpossible(new Map([...settled, ...mend(faulty, settled, rules, elsewhere)]), rules);
  }
}
