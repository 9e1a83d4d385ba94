import { flatMap } from '../../domain/flat-map';
import { chineseNumber } from '../../text/chinese-number';
import { matchesOf } from '../../text/matches-of';
import type { Rounding, TextNumber } from './claim';
import { distribute } from './distribute';
import { readNone } from './read-none';

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g;
const NUMERALS = /(?<!第)[零〇一二两三四五六七八九十百千]{1,9}(?=件|起|宗|例|份)|(?<=为)零(?=[,;。、件]|$)/g;
const UNIT =
  /^(余|多|来)?(万|亿)?(余|多)?(人次|批次|件次|件|起|宗|例|个|家|份|部|篇|项|条|次|场|期|元|%|年|月|日|号|人)?(左右)?/;
/** 一件事, 件件, 与…一起: words, not counts. */
const NOT_COUNTED = /^(?:一起(?![,;。、)]|$)|[一二两三]份(?:工作|答卷)|一例(?:外|行)|.件(?:事|套))/;
const OVER = /(?:超|超过|逾|(?<!其)余)$/;
const UNDER = /近$/;
const ABOUT = /约为?$/;
const TEN_THOUSAND: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

interface Found {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly value: number;
  readonly unit: string;
  readonly rounding: Rounding | null;
  readonly step: number;
}

function roundingOf(before: string, isMore: boolean, isAbout: boolean): Rounding | null {
  if (isMore || OVER.test(before)) return 'over';
  if (UNDER.test(before)) return 'under';
  return isAbout || ABOUT.test(before) ? 'about' : null;
}

/** What the last digit that is not 0 stands for: 100 in 3600, 0.1 in 1.8. */
function stepOf(plain: string): number {
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = decimals === 0 ? (/0*$/.exec(plain)?.[0].length ?? 0) : 0;
  return 10 ** (zeros - decimals);
}

function find(text: string): Found[] {
  const printed = [...matchesOf(DIGITS, text), ...matchesOf(NUMERALS, text)].sort(
    (a, b) => a.index - b.index,
  );
  return flatMap(printed, ({ 0: digits, index: start }) => {
    const [behind, more, big = '', moreBehind, unit = '', about] =
      UNIT.exec(text.slice(start + digits.length, start + digits.length + 8)) ?? [];
    const plain = digits.replaceAll(',', '');
    const written = chineseNumber(plain);
    if (written !== null && NOT_COUNTED.test(text.slice(start, start + 4))) return [];
    const isMoney = unit === '元';
    const times = isMoney ? 1 : (TEN_THOUSAND[big] ?? 1);
    const before = text.slice(Math.max(0, start - 3), start);
    const isBig = times > 1;
    return {
      start,
      end: start + digits.length + (behind?.length ?? 0),
      digits,
      value: (written ?? Number(plain)) * times,
      unit: isMoney ? big + unit : unit,
      rounding: roundingOf(before, (more ?? moreBehind) !== undefined, about !== undefined || isBig),
      step: (written === null ? stepOf(plain) : 1) * times,
    };
  });
}

/** Where the clause that ends before `at` begins: behind the last comma that is not inside brackets. */
function clauseStart(text: string, at: number, floor: number): number {
  let depth = 0;
  let start = text[at - 1] === ':' ? at - 1 : at;
  for (; start > floor; start -= 1) {
    const character = text[start - 1] ?? '';
    if (character === ')') depth += 1;
    if (depth === 0 && /[,;:(。]/.test(character)) break;
    if (character === '(') depth -= 1;
  }
  return start;
}

const DATE_UNITS = new Set(['年', '月', '日', '号']);

/** The numbers of a folded sentence with their units and the words around them, years and dates left out. */
export function readNumbers(text: string): TextNumber[] {
  let floor = 0;
  const printed = flatMap(find(text), ({ start, end, digits, value, unit, rounding, step }) => {
    if (DATE_UNITS.has(unit)) return [];
    const leftStart = clauseStart(text, start, floor);
    const left = text.slice(leftStart, start).replace(/^[、及和]/, '');
    floor = end;
    return {
      start,
      end,
      value,
      raw: digits,
      unit,
      rounding,
      step,
      left,
      leftStart: start - left.length,
      right: /^[^,;。()]*/.exec(text.slice(end))?.[0] ?? '',
    };
  });
  return [...distribute(printed), ...readNone(text)].sort((a, b) => a.start - b.start);
}
