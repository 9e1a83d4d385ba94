import type { FigureTable } from '../figure-table';
import type { Claim, TextNumber } from './claim';
import { countRange, type Cell } from './count-range';
import { NO_TABLE, type CountVerdict } from './judge-count';
import { isPercent } from './judge-percent';
import { readingsOf } from './readings-of';

/** The words of a change, without a subject of their own other than the requests before them. */
const CHANGE =
  /^(?:申请)?(?:数量|总量|总数|量)?(?:较|比|与|同比)?(?:上一?年度?|去年|20\d\d年)?(?:同期)?(?:相比|的?\d+件)?(?:的)?(?:同比)?(?:(增长|增加|上升|提高|多)|(下降|减少|回落|降低|少))了?$/;
const FORMER = /(?:去年|上一?年度?|同期|20\d\d年)(?:同期)?的?$/;

export interface Tables {
  readonly table: FigureTable;
  /** The tables of the same body's report on the year before. */
  readonly previous: FigureTable | null;
  /** The year of `table`. */
  readonly year: number | null;
}

/** A change that a number states: the count it is of, how much, and from what, where the text says so. */
interface Change {
  readonly claim: Claim;
  readonly isUp: boolean;
  readonly base: TextNumber | null;
  /** The year it is measured from, where it is named. */
  readonly from: number | null;
}

function changeOf(
  number: TextNumber,
  claims: readonly Claim[],
  numbers: readonly TextNumber[],
): Change | null {
  const [found, up] = CHANGE.exec(number.left) ?? [];
  const claim = claims.findLast(({ number: { end } }) => end <= number.start);
  if (found === undefined || claim?.scope !== 'own') return null;
  const between = numbers.filter(({ start }) => start >= claim.number.end && start < number.start);
  const base = between.find(({ left, unit }) => unit === claim.number.unit && FORMER.test(left)) ?? null;
  const isDirect = between.every((other) => other === base || CHANGE.test(other.left));
  const named = /20\d\d/.exec(number.left)?.[0];
  const from = named === undefined ? null : Number(named);
  return isDirect ? { claim, isUp: up !== undefined, base, from } : null;
}

/** What the count was a year before: as the sentence says, else what it means in this year's tables, in last year's. */
function basesOf({ claim, base, from }: Change, { table, previous, year }: Tables): (number | null)[] {
  if (base) return [base.value];
  if (!previous || (from !== null && from + 1 !== year)) return [];
  const known = (of: FigureTable, cells: readonly Cell[]): number | null => {
    const { min, max } = countRange(of, cells);
    return min === max ? min : null;
  };
  return readingsOf(table, claim.count)
    .filter(({ cells, how }) => how === null || known(table, cells) === claim.number.value)
    .map(({ cells }) => known(previous, cells));
}

function conclude(
  { claim, isUp }: Change,
  number: TextNumber,
  bases: readonly (number | null)[],
): CountVerdict {
  const now = claim.number.value;
  const grown = (base: number): number => (isUp ? now - base : base - now);
  const fits = (base: number): boolean =>
    number.unit === '%'
      ? isPercent(number, { part: grown(base), whole: base })
      : grown(base) === number.value;
  const known = bases.filter((base) => base !== null);
  const hit = known.find(fits);
  const base = hit ?? known[0];
  if (base === undefined || (hit === undefined && known.length < bases.length)) return NO_TABLE;
  const difference = `${now} - ${base} = ${now - base}`;
  const percent = base === 0 ? '' : `, ${(((now - base) / base) * 100).toFixed(2)}%`;
  const sign = hit === undefined ? '≠' : '=';
  return {
    verdict: hit === undefined ? 'contradicts' : 'agrees',
    how: null,
    figures: [],
    expression: `${number.raw}${number.unit === '%' ? '%' : ''} ${sign} ${difference}${percent}`,
  };
}

/**
 * 较上年增加21件, 增长20%: against last year's number in the sentence, or in the tables of the year before.
 * Null for a change of something else.
 */
export function judgeGrowth(
  tables: Tables,
  number: TextNumber,
  claims: readonly Claim[],
  numbers: readonly TextNumber[],
): { readonly claim: 'growth' | 'change'; readonly verdict: CountVerdict } | null {
  if (number.rounding !== null || (number.unit !== '%' && number.unit !== '件')) return null;
  const change = changeOf(number, claims, numbers);
  if (!change) return null;
  const verdict = conclude(change, number, basesOf(change, tables));
  return { claim: number.unit === '%' ? 'growth' : 'change', verdict };
}
