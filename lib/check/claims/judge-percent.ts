import type { FigureTable } from '../figure-table';
import type { Claim, Count, TextNumber } from './claim';
import { countRange, type Cell } from './count-range';
import { figuresOf, NO_TABLE, type CountVerdict } from './judge-count';

const HANDLED: Cell = { metric: 'requests.total_handled' };
const RECEIVED: Cell = { metric: 'requests.received' };
const BASES: readonly (readonly Cell[])[] = [
  [HANDLED],
  [RECEIVED],
  [RECEIVED, { metric: 'requests.carried_in' }],
  [HANDLED, { metric: 'requests.carried_out' }],
];
const FLOW = new Set<Count['of']>(['received', 'handled']);
const ON_TIME = /按时|按期|及时|法定期限/;
const PARTS = new Set(['件', '宗', '件次']);
const RATE = /(?:办结|办理|答复|办复)率(?:分别|均)?(?:为|达到?)?$/;
const SHARE = /占(?:比)?[^,]*$/;
/** A share of all requests, in so many words. */
const SHARE_OF_ALL = /^占(?:比|(?:申请|受理|办理|办结|答复)?(?:总数|总量|总件数|数)的?)?(?:为|达)?$/;

export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

const percent = ({ part, whole }: Fraction): number => (part / whole) * 100;

/** Rounded or cut off at its last digit, both are found in print. */
export function isPercent(number: TextNumber, fraction: Fraction): boolean {
  const decimals = number.raw.split('.')[1]?.length ?? 0;
  return fraction.whole > 0 && Math.abs(percent(fraction) - number.value) < 10 ** -decimals - 1e-9;
}

function known(table: FigureTable, cells: readonly Cell[]): number | null {
  const { min, max } = countRange(table, cells);
  return min === max ? min : null;
}

function conclude(
  table: FigureTable,
  number: TextNumber,
  fractions: readonly Fraction[],
  cells: readonly Cell[],
): CountVerdict | null {
  const [plain] = fractions;
  if (!plain) return null;
  const hit = fractions.find((fraction) => isPercent(number, fraction));
  const { part, whole } = hit ?? plain;
  const computed = hit ? '' : ` = ${percent(plain).toFixed(2)}%`;
  return {
    verdict: hit ? 'agrees' : 'contradicts',
    how: null,
    figures: figuresOf(table, cells),
    expression: `${part} ÷ ${whole}${computed} ${hit ? '≈' : '≠'} ${number.raw}%`,
  };
}

/** 258件，占33.9%: the number before it, over every total it can be a share of. */
function judgeShare(
  table: FigureTable,
  number: TextNumber,
  { value: part, unit: counted }: TextNumber,
  numbers: readonly TextNumber[],
): CountVerdict | null {
  const bases = BASES.map((cells) => known(table, cells));
  if (bases.includes(null)) return null;
  const printed = numbers
    .filter(({ unit, value }) => unit === counted && value > part)
    .map(({ value }) => value);
  const wholes = [...bases.filter((base) => base !== null), ...printed].filter((whole) => whole >= part);
  return conclude(
    table,
    number,
    wholes.map((whole) => ({ part, whole })),
    [HANDLED],
  );
}

/** 办结率: handled over received, with or without what was carried in. */
function judgeRate(table: FigureTable, number: TextNumber): CountVerdict | null {
  const part = known(table, [HANDLED]);
  const wholes = BASES.slice(1, 3).map((cells) => known(table, cells));
  if (part === null || wholes.includes(null)) return null;
  const fractions = wholes
    .filter((whole) => whole !== null && whole > 0)
    .map((whole) => ({ part, whole: whole ?? part }));
  return conclude(table, number, fractions, [HANDLED, RECEIVED]);
}

/** A percentage that follows a claim. Null for one that is about something else or whose base is not known. */
export function judgePercent(
  table: FigureTable,
  number: TextNumber,
  claims: readonly Claim[],
  numbers: readonly TextNumber[],
): { readonly claim: string; readonly verdict: CountVerdict | null } | null {
  const former = claims.findLast((claim) => claim.number.end <= number.start);
  if (number.unit !== '%' || number.rounding || former?.scope !== 'own') return null;
  const part = numbers.findLast(({ end }) => end <= number.start);
  if (SHARE.test(number.left) && part && PARTS.has(part.unit) && part.rounding === null) {
    const verdict = judgeShare(table, number, part, numbers);
    const isClear = former.number === part && former.isCertain && SHARE_OF_ALL.test(number.left);
    return { claim: 'share', verdict: isClear || verdict?.verdict === 'agrees' ? verdict : null };
  }
  if (RATE.test(number.left)) {
    if (!claims.some(({ count, scope }) => FLOW.has(count.of) && scope === 'own')) return null;
    if (ON_TIME.test(number.left)) return { claim: 'rate', verdict: NO_TABLE };
    const verdict = judgeRate(table, number);
    return { claim: 'rate', verdict: number.value < 100 || verdict?.verdict === 'agrees' ? verdict : null };
  }
  return null;
}
