import type { Mark } from './find-marks';
import type { LineReading } from './ocr';

/** What a cell that holds no label was read as. */
export interface JudgedValue {
  readonly text: string;
  readonly isDoubtful: boolean;
}

/** Less sure than this of one of its signs, and a value is not taken. */
export const SURE = 0.9;
/** A number, what stands for none, or the unit of a column that says it for every row. */
const VALUE = /^(?:[+-]?\d[\d,]*(?:\.\d+)?%?|[/\\—–-]{1,3}|无|[条件次个篇人元项宗起部])$/;
/** Parts of the height of a digit: what is lower is no digit; how narrow and how wide a digit can be. */
const TALL = 0.6;
const NARROWEST = 0.4;
const WIDEST = 0.7;

const plain = (reading: LineReading): string => reading.text.normalize('NFKC').replaceAll(/\s+/g, '');
/** How sure of the least sure sign; spaces do not count. */
const least = ({ text, sureness }: LineReading): number =>
  Math.min(...sureness.filter((_, i) => (text[i] ?? '').trim() !== ''), text === '' ? 0 : 1);

/** Marks above one another are pieces of one digit. */
function columnsOf(marks: readonly Mark[]): Mark[] {
  const columns: Mark[] = [];
  for (const mark of marks) {
    const last = columns.at(-1);
    if (last && mark.left < last.right) {
      columns[columns.length - 1] = {
        left: last.left,
        top: Math.min(last.top, mark.top),
        right: Math.max(last.right, mark.right),
        bottom: Math.max(last.bottom, mark.bottom),
        pixels: last.pixels + mark.pixels,
      };
    } else columns.push(mark);
  }
  return columns;
}

/** False when there are more digits on the paper than were read, or fewer than could be. */
export function agreesInNumber(text: string, marks: readonly Mark[]): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  if (digits === 0) return true;
  const columns = columnsOf(marks);
  const height = Math.max(...columns.map((mark) => mark.bottom - mark.top));
  const tall = columns.filter((mark) => mark.bottom - mark.top >= TALL * height);
  if (digits < tall.length) return false;
  const room = tall.map((mark) => Math.max(1, Math.floor((mark.right - mark.left) / (NARROWEST * height))));
  const surely = tall.map((mark) => Math.max(1, Math.round((mark.right - mark.left) / (WIDEST * height))));
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  return digits <= sum(room) && digits >= sum(surely);
}

/** A nought that stands alone has the shape of the letter. */
const LETTER_O = /[oO]/;

/** True when the second reading repeats the first; a letter o counts as nought where the other reading has the digit. */
function agree(once: string, repeated: string, times: number): boolean {
  const isBacked = !(LETTER_O.test(once) && LETTER_O.test(repeated));
  return isBacked && repeated.replaceAll(/[oO]/g, '0') === once.replaceAll(/[oO]/g, '0').repeat(times);
}

/** Takes a value only when read alone and repeated it is the same, sure in every sign, with as many digits as are on the paper. */
export function judgeValue(
  once: LineReading,
  repeated: LineReading,
  times: number,
  marks: readonly Mark[],
): JudgedValue {
  const value = plain(once).replaceAll(/[oO]/g, '0');
  const isSure =
    VALUE.test(value) &&
    agree(plain(once), plain(repeated), times) &&
    Math.min(least(once), least(repeated)) >= SURE &&
    agreesInNumber(value, marks);
  return isSure ? { text: value, isDoubtful: false } : { text: plain(once), isDoubtful: true };
}
