import type { Value } from './read-runs';

/** Cells that add up to another cell of the same row, by their index. */
export interface RowSum {
  readonly parts: readonly number[];
  readonly total: number;
}

/** One way to lay a row's values into its columns. */
export interface Fit {
  /** One entry a column; null where nothing is printed for it. */
  readonly values: readonly (Value | null)[];
  /** One entry a column; null where the number is not known. */
  readonly numbers: readonly (number | null)[];
  /** The column whose number was worked out from the row's sum, if any. */
  readonly filled: number | null;
}

const numberOf = (value: Value | null): number | null =>
  value?.cell.kind === 'number' ? value.cell.value : null;

/** True when no sum of the row is contradicted by the numbers that are known. */
function sumsHold(numbers: readonly (number | null)[], sums: readonly RowSum[]): boolean {
  return sums.every(({ parts, total }) => {
    const addends = parts.map((part) => numbers[part] ?? null);
    const printed = numbers[total] ?? null;
    if (printed === null || addends.includes(null)) return true;
    return Math.abs(addends.reduce<number>((sum, addend) => sum + (addend ?? 0), 0) - printed) < 1e-9;
  });
}

function fillHole(numbers: readonly (number | null)[], hole: number, sums: readonly RowSum[]): number | null {
  const rule = sums.find(({ parts, total }) => total === hole || parts.includes(hole));
  if (!rule) return null;
  const known = (index: number): number => numbers[index] ?? Number.NaN;
  const others = rule.parts.filter((part) => part !== hole).reduce((sum, part) => sum + known(part), 0);
  const filled = rule.total === hole ? others : known(rule.total) - others;
  return Number.isNaN(filled) ? null : filled;
}

function withHole(values: readonly Value[], hole: number, sums: readonly RowSum[]): Fit | null {
  const spread = [...values.slice(0, hole), null, ...values.slice(hole)];
  const numbers = spread.map(numberOf);
  const filled = fillHole(numbers, hole, sums);
  if (filled === null || filled < 0) return null;
  const complete = numbers.map((number, index) => (index === hole ? filled : number));
  return sumsHold(complete, sums) ? { values: spread, numbers: complete, filled: hole } : null;
}

const asPrinted = (values: readonly Value[]): Fit => ({
  values,
  numbers: values.map(numberOf),
  filled: null,
});

function withOneMissing(values: readonly Value[], columns: number, sums: readonly RowSum[]): Fit[] {
  return Array.from({ length: columns }, (_, hole) => withHole(values, hole, sums)).filter(
    (fit) => fit !== null,
  );
}

/** The values without a number that stands alone on a line of its own, as a page number does; null when there is none. */
function withoutLoneNumber(values: readonly Value[]): readonly Value[] | null {
  const onLine = (line: number): number => values.filter((value) => value.source.line === line).length;
  const rest = values.filter((value) => onLine(value.source.line) > 1);
  return rest.length === values.length - 1 ? rest : null;
}

/**
 * Every way the values of a row can lie in its `columns` columns: as they are when the count is right; with one
 * missing cell put in anywhere, or one stray value (a page number) taken out, where the row's own sums allow it.
 * Empty when the row is damaged further than that.
 */
export function fitRow(values: readonly Value[], columns: number, sums: readonly RowSum[]): Fit[] {
  if (values.length === columns) {
    const fit = asPrinted(values);
    const rest = sumsHold(fit.numbers, sums) ? null : withoutLoneNumber(values);
    const mended = rest ? withOneMissing(rest, columns, sums) : [];
    return mended.length > 0 ? mended : [fit];
  }
  if (values.length === columns - 1) return withOneMissing(values, columns, sums);
  if (values.length === columns + 1) {
    return values
      .map((_, stray) => asPrinted(values.filter((_value, index) => index !== stray)))
      .filter((fit) => !fit.numbers.includes(null) && sumsHold(fit.numbers, sums));
  }
  return [];
}

/** Fits that lay the same numbers into the columns say the same thing. */
export function sameNumbers(a: Fit, b: Fit): boolean {
  return a.numbers.every((number, index) => number === b.numbers[index]);
}
