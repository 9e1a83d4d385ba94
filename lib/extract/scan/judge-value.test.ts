import { describe, expect, it } from 'vitest';
import type { Mark } from './find-marks';
import { agreesInNumber, judgeValue } from './judge-value';

/** Marks side by side, each so wide, as high as a digit. */
function marks(...widths: readonly number[]): Mark[] {
  return widths.map((width, i) => ({ left: i * 20, top: 0, right: i * 20 + width, bottom: 16, pixels: 9 }));
}
const point = (after: number): Mark => ({
  left: after * 20 - 4,
  top: 13,
  right: after * 20 - 1,
  bottom: 16,
  pixels: 9,
});
const read = (text: string, sureness = 0.99) => ({ text, sureness: Array.from(text, () => sureness) });

describe('agreesInNumber', () => {
  it.each([
    ['11', marks(4, 4), true],
    ['1', marks(4, 4), false],
    ['111', marks(4, 4), false],
    ['20', marks(19), true],
    ['200', marks(19), false],
    ['2', marks(22), false],
    ['2.5', [marks(9)[0], point(1), ...marks(9, 9).slice(1)].flatMap((mark) => mark ?? []), true],
    ['/', marks(6), true],
  ])('%s on these marks: %#', (text, found, expected) => {
    expect(agreesInNumber(text, found)).toBe(expected);
  });
});

describe('judgeValue', () => {
  it.each([
    ['the same twice', read('12'), read('121212'), false],
    ['full width digits', read('１２'), read('12 12 12'), false],
    ['two readings', read('12'), read('121712'), true],
    ['one sign unsure', { text: '12', sureness: [0.99, 0.7] }, read('121212'), true],
    ['the letter o twice', read('1O'), read('1O1O1O'), true],
    ['the letter o, and nought when repeated', read('1o'), read('101010'), false],
    ['another letter', read('1l'), read('1l1l1l'), true],
    ['one Chinese sign, as a nought is misread', read('口'), read('口口口'), true],
    ['nothing', read(''), read(''), true],
  ])('%s', (_, once, repeated, isDoubtful) => {
    expect(judgeValue(once, repeated, 3, marks(9, 9)).isDoubtful).toBe(isDoubtful);
  });
});
