import type { TextNumber } from './claim';

const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g;
const UNIT = /^(余|多|来)?(万|亿)?(余|多)?(人次|批次|件|起|宗|个|份|部|项|条|次|元|%|年|月|日|号|人)?/;
const ROUNDED_BEFORE = /(?:约|近|超|超过|逾|(?<!其)余)$/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly unit: string;
  readonly rounded: boolean;
}

function find(text: string): Found[] {
  return [...text.matchAll(NUMBER)].map(({ 0: digits, index: start }) => {
    const behind = UNIT.exec(text.slice(start + digits.length));
    const unit = `${behind?.[2] ?? ''}${behind?.[4] ?? ''}`;
    const counted = behind?.[2] !== undefined && behind[4] !== '元';
    const rounded =
      counted ||
      behind?.[1] !== undefined ||
      behind?.[3] !== undefined ||
      ROUNDED_BEFORE.test(text.slice(0, start));
    return { start, end: start + digits.length + (behind?.[0].length ?? 0), digits, unit, rounded };
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

const NONE =
  /(?:未|没有)((?:收到|接到|受理)(?:任何)?(?:(?:政府|政务)?信息公开申请|依申请公开申请))(?=[,。;]|$)/g;

/** 未收到…申请 says a number too: none. */
function readNone(text: string): TextNumber[] {
  return [...text.matchAll(NONE)].map(({ 0: words, 1: left = '', index: start }) => ({
    start,
    end: start + words.length,
    value: 0,
    raw: '0',
    unit: '件',
    rounded: false,
    left,
    leftStart: start,
    right: '',
  }));
}

/** The numbers of a folded sentence with their units and the words around them, years and dates left out. */
export function readNumbers(text: string): TextNumber[] {
  let floor = 0;
  const printed = find(text).flatMap(({ start, end, digits, unit, rounded }) => {
    if (DATE_UNITS.has(unit)) return [];
    const leftStart = clauseStart(text, start, floor);
    const left = text.slice(leftStart, start).replace(/^[、及和]/, '');
    floor = end;
    const plain = digits.replaceAll(',', '');
    return {
      start,
      end,
      value: Number(plain),
      raw: digits,
      unit,
      rounded,
      left,
      leftStart: start - left.length,
      right: /^[^,;。()]*/.exec(text.slice(end))?.[0] ?? '',
    };
  });
  return [...printed, ...readNone(text)].sort((a, b) => a.start - b.start);
}
