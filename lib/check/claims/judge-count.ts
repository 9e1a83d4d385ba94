import { figureRef, type FigureRef } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import type { FigureTable } from '../figure-table';
import type { Range } from '../sum-constraint';
import type { Claim, ClaimVerdict, Explanation, TextNumber } from './claim';
import { cellTerms, countRange, type Cell } from './count-range';
import { readingsOf, type Reading } from './readings-of';

export interface CountVerdict {
  readonly verdict: ClaimVerdict;
  readonly how: Explanation | null;
  readonly figures: readonly FigureRef[];
  readonly expression: string;
}

/** What no cell counts. */
export const NO_TABLE: CountVerdict = { verdict: 'cannot_tell', how: null, figures: [], expression: '' };
/** A number printed to a tenth of itself says what it counts. */
const FINE = 10;
const EPSILON = 1e-9;
const isExactly = ({ min, max }: Range, value: number): boolean =>
  Math.abs(min - value) < EPSILON && Math.abs(max - value) < EPSILON;
const canBe = ({ min, max }: Range, value: number): boolean =>
  min <= value + EPSILON && value <= max + EPSILON;

function cellText(table: FigureTable, cell: Cell): string {
  const values = cellTerms(table, cell).map(({ figure }) => figure?.value ?? null);
  const { min, max } = countRange(table, [{ metric: cell.metric, applicant: cell.applicant }]);
  const text =
    values.length === 0 ? (min === max ? `[${min}]` : '?') : values.map((value) => value ?? '?').join(' + ');
  return cell.isTakenOff ? `- ${text}` : `+ ${text}`;
}

/** The cells of a sum as expressions print them. */
export function sumText(table: FigureTable, cells: readonly Cell[]): string {
  return cells
    .map((cell) => cellText(table, cell))
    .join(' ')
    .replace(/^\+ /, '');
}

/** The figures a report has for the cells of a sum, as far as they are known. */
export function figuresOf(table: FigureTable, cells: readonly Cell[]): FigureRef[] {
  return flatMap(cells, (cell) =>
    flatMap(cellTerms(table, cell), ({ figure }) => (figure?.value == null ? [] : [figureRef(figure)])),
  );
}

function conclude(
  table: FigureTable,
  verdict: ClaimVerdict,
  { cells, how }: Reading,
  raw: string,
): CountVerdict {
  const sum = sumText(table, cells);
  const total = verdict === 'contradicts' && / [+-] /.test(sum) ? ` = ${countRange(table, cells).min}` : '';
  const sign = verdict === 'contradicts' ? '≠' : '=';
  return {
    verdict,
    how: verdict === 'explained' ? how : null,
    figures: figuresOf(table, cells),
    expression: `${raw} ${sign} ${sum}${total}`,
  };
}

/** The amount a claim states, in the unit of its cell (fees are in 万元). */
function amountOf({ number }: Claim): number {
  if (number.unit === '元') return number.value / 10_000;
  return number.unit === '亿元' ? number.value * 10_000 : number.value;
}

/** 100余件, 近100件, 约100件: what the count can be, the bounds excluded. */
function roundedRange({ value, step, rounding }: TextNumber): Range {
  const reach = rounding === 'about' ? step / 2 : step;
  return {
    min: rounding === 'over' ? value : value - reach,
    max: rounding === 'under' ? value : value + reach,
  };
}

/** A rounded number that the plain meaning lies near enough to. Nothing else is said of rounded numbers. */
function judgeRounded(table: FigureTable, claim: Claim, plain: Reading): CountVerdict | null {
  const { min, max } = countRange(table, plain.cells);
  const { number } = claim;
  const isFine = number.step <= number.value / FINE;
  const near = roundedRange(number);
  if (min !== max || min < near.min || min > near.max || !(claim.isCertain || isFine)) return null;
  const { raw } = number;
  return {
    verdict: 'explained',
    how: 'rounded',
    figures: figuresOf(table, plain.cells),
    expression: `${raw} ≈ ${sumText(table, plain.cells)}`,
  };
}

/**
 * Tries every meaning a number of the narrative can have. Null where nothing in the report can tell whether the
 * table was meant at all.
 */
export function judgeCount(table: FigureTable, claim: Claim): CountVerdict | null {
  const readings = readingsOf(table, claim.count).filter(({ cells }) => cells.length > 0);
  const [plain] = readings;
  if (!plain) return NO_TABLE;
  if (claim.number.rounding) return claim.scope === 'own' ? judgeRounded(table, claim, plain) : null;
  const { raw } = claim.number;
  const value = amountOf(claim);
  const ranges = readings.map(({ cells }) => countRange(table, cells));
  const hit = readings.find((_, index) => isExactly(ranges[index] ?? { min: 1, max: 0 }, value));
  if (hit && claim.scope === 'own')
    return conclude(table, hit.how === null ? 'agrees' : 'explained', hit, raw);
  if (claim.scope === 'part')
    return { verdict: 'cannot_tell', how: null, figures: [], expression: `${raw} = ?` };
  const tableOf = (metric: string): string => metric.split('.')[0] ?? '';
  const named = plain.cells.map(({ metric }) => tableOf(metric));
  const hasTable = [...table.metrics].some((metric) => named.includes(tableOf(metric)));
  if (!claim.isCertain || !hasTable) return null;
  if (ranges.some((range) => canBe(range, value))) return conclude(table, 'cannot_tell', plain, raw);
  return conclude(table, 'contradicts', plain, raw);
}
