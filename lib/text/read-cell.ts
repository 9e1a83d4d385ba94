import { remember } from './remember';

/** What one cell of a statutory table prints. `value` is in the unit the cell itself names, or the column's. */
export type Cell =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit: '元' | '万元' | null;
      readonly note: string | null;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not_applicable' }
  /** Something is printed, and it is not certain what. */
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'text' };

const NOT_APPLICABLE = /^(?:[/\\—–-]{1,3}|无|不适用|n\/a)$/i;
const NUMBER =
  /^([+-]?)\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(万元|元|件次|[件条个项次宗起篇部])?\s*(?:\(((?:[^()]|\([^()]*\))+)\))?$/;
/** （二） is how the next row's label begins. */
const ORDINAL = /^[一二三四五六七八九十]+$/;

/** Most cells are labels: they begin with a sign of writing that no value begins with. */
const WORDS = /^\s*(?![无不])\p{Script=Han}/u;

const read = remember(readAnew);
/** Of ten cells seven are one digit. */
const DIGITS = Array.from('0123456789', readAnew);
const BLANK: Cell = { kind: 'blank' };

/** Reads one cell; the only place in the project that turns a cell's text into a number. */
export function readCell(raw: string): Cell {
  if (raw === '') return BLANK;
  const digit = raw.length === 1 ? DIGITS[raw.charCodeAt(0) - 48] : undefined;
  return digit ?? read(raw);
}

function readAnew(raw: string): Cell {
  if (WORDS.test(raw)) return { kind: 'text' };
  const text = raw.normalize('NFKC').replace(/[−﹣]/g, '-').replace(/\*\*/g, '').trim();
  if (text === '') return BLANK;
  if (NOT_APPLICABLE.test(text)) return { kind: 'not_applicable' };
  const match = NUMBER.exec(text);
  if (!match || ORDINAL.test(match[5] ?? '')) return { kind: 'text' };
  const [, sign = '', whole = '', fraction = '', unit, note] = match;
  const value = Number(`${sign}${whole.replaceAll(',', '')}${fraction}`);
  // Past this a double no longer holds every whole number, so the printed one could not be given back.
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return { kind: 'text' };
  return { kind: 'number', value, unit: unit === '元' || unit === '万元' ? unit : null, note: note ?? null };
}
