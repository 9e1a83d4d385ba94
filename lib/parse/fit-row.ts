import { flatMap } from '../domain/flat-map';
import type { Run, Value } from './read-runs';

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
  /** The columns that nothing is printed for. */
  readonly holes: readonly number[];
  /** True when every sum is printed whole: the numbers themselves speak for this way. */
  readonly confirmed: boolean;
}

/** More ways than this to place the holes, and the row is too damaged to be worth trying. */
const MOST_WAYS = 500;

const numberOf = (value: Value | null): number | null =>
  value?.cell.kind === 'number' ? value.cell.value : null;
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** What the known parts of a sum leave, and where its unknown parts are; null when the total is not known. */
function openParts(numbers: readonly (number | null)[], { parts, total }: RowSum) {
  const known = parts.reduce((sum, part) => sum + (numbers[part] ?? 0), 0);
  const open = parts.filter((part) => (numbers[part] ?? null) === null);
  const printed = numbers[total] ?? null;
  return { known, open, left: printed === null ? null : printed - known };
}

/** True when no sum of the row is contradicted by the numbers that are known. */
function sumsHold(numbers: readonly (number | null)[], sums: readonly RowSum[]): boolean {
  return sums.every((rule) => {
    const { open, left } = openParts(numbers, rule);
    return left === null || open.length > 0 || near(left, 0);
  });
}

/** Fills the holes that the row's own sums leave one value for; null when a hole would have to be below 0. */
function fillHoles(
  numbers: readonly (number | null)[],
  holes: readonly number[],
  sums: readonly RowSum[],
): (number | null)[] | null {
  const filled = [...numbers];
  for (const rule of sums) {
    const { known, open, left } = openParts(filled, rule);
    if (left === null) {
      if (holes.includes(rule.total) && open.length === 0) filled[rule.total] = known;
      continue;
    }
    // A blank cell counts as something unknown that is not asked for here.
    const mine = open.filter((part) => holes.includes(part));
    if (mine.length > 0 && left < -1e-9) return null;
    if (mine.length !== open.length) continue;
    const [only] = mine;
    if (only !== undefined && mine.length === 1) filled[only] = near(left, 0) ? 0 : left;
    else if (near(left, 0)) for (const part of mine) filled[part] = 0;
  }
  return filled;
}

function withHoles(
  values: readonly Value[],
  holes: readonly number[],
  columns: number,
  sums: readonly RowSum[],
): Fit | null {
  const rest = values.values();
  const spread = Array.from({ length: columns }, (_, column): Value | null =>
    holes.includes(column) ? null : (rest.next().value ?? null),
  );
  const numbers = fillHoles(spread.map(numberOf), holes, sums);
  if (numbers === null || !sumsHold(numbers, sums)) return null;
  const confirmed = sums.every(({ parts, total }) => {
    const printed = numberOf(spread[total] ?? null);
    const sum = parts.reduce((known, part) => known + (numberOf(spread[part] ?? null) ?? 0), 0);
    // Noughts add up wherever they stand, so they speak for no way.
    return printed !== null && printed > 0 && near(sum, printed);
  });
  return { values: spread, numbers, holes, confirmed };
}

const asPrinted = (values: readonly Value[]): Fit => ({
  values,
  numbers: values.map(numberOf),
  holes: [],
  confirmed: true,
});

const known = new Map<string, readonly (readonly number[])[]>();

/** Every choice of `count` of the columns; there are few such questions, and each damaged row asks one. */
function choices(count: number, columns: number): readonly (readonly number[])[] {
  const question = `${count} of ${columns}`;
  const answer = known.get(question) ?? choicesFrom(0, count, columns);
  known.set(question, answer);
  return answer;
}

function choicesFrom(from: number, count: number, columns: number): number[][] {
  if (count === 0) return [[]];
  return flatMap(
    Array.from({ length: columns - from }, (_, offset) => from + offset),
    (first) => choicesFrom(first + 1, count - 1, columns).map((rest) => [first, ...rest]),
  );
}

function ways(count: number, columns: number): number {
  let product = 1;
  for (let i = 0; i < count; i += 1) product = (product * (columns - i)) / (i + 1);
  return product;
}

function withMissing(values: readonly Value[], columns: number, sums: readonly RowSum[]): Fit[] {
  const missing = columns - values.length;
  if (sums.length === 0 || ways(missing, columns) > MOST_WAYS) return [];
  return flatMap(choices(missing, columns), (holes) => withHoles(values, holes, columns, sums) ?? []);
}

/** The values without a number that stands alone on a line of its own, as a page number does; null when there is none. */
function withoutLoneNumber(values: readonly Value[]): readonly Value[] | null {
  const onLine = (line: number): number => values.filter((value) => value.source.line === line).length;
  const rest = values.filter((value) => onLine(value.source.line) > 1);
  return rest.length === values.length - 1 ? rest : null;
}

/**
 * Every way the values of a row can lie in its `columns` columns: as they are when the count is right; with the
 * missing cells put in anywhere, or one stray value (a page number) taken out, where the row's own sums allow it.
 * Empty when the row is damaged further than that.
 */
export function fitRow(values: readonly Value[], columns: number, sums: readonly RowSum[]): Fit[] {
  if (values.length === columns) {
    const fit = asPrinted(values);
    const rest = sumsHold(fit.numbers, sums) ? null : withoutLoneNumber(values);
    const mended = rest ? withMissing(rest, columns, sums) : [];
    return mended.length > 0 ? mended : [fit];
  }
  if (values.length < columns) return withMissing(values, columns, sums);
  if (values.length === columns + 1) {
    return values
      .map((_, stray) => asPrinted(values.filter((_value, index) => index !== stray)))
      .filter((fit) => !fit.numbers.includes(null) && sumsHold(fit.numbers, sums));
  }
  return [];
}

/** The ways to lay out a run; none for a short one that the document ends with, since its last number may be cut. */
export function fitRun(run: Run, columns: number, sums: readonly RowSum[]): Fit[] {
  return run.endsDocument && run.values.length < columns ? [] : fitRow(run.values, columns, sums);
}

/** Fits that lay the same numbers into the columns say the same thing. */
export function sameNumbers(a: Fit, b: Fit): boolean {
  return a.numbers.every((number, index) => number === b.numbers[index]);
}
