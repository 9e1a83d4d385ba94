import { describe, expect, test } from 'vitest';
import type { PrintedSpan } from '@/lib/domain/facsimile';
import { printedBoxes } from './printed-boxes';

//            0123456 789 0 12
const TEXT = '共收到12件。\n甲\t\t30';
const SPANS: readonly PrintedSpan[] = [
  [0, 3, 1, 100, 700, 60, 20],
  [3, 7, 2, 100, 50, 60, 20],
  [8, 9, 2, 100, 100, 40, 30],
  [10, 10, 2, 140, 100, 40, 30],
  [11, 13, 2, 180, 100, 40, 30],
];
const boxes = (start: number, end: number) =>
  printedBoxes(SPANS, TEXT, { start, end }).map(({ page, x, width }) => [
    page,
    Math.round(x),
    Math.round(width),
  ]);

describe('printedBoxes', () => {
  test.each([
    ['a cell', 11, 13, [[2, 180, 40]]],
    ['an empty cell', 10, 10, [[2, 140, 40]]],
    [
      'a row with its empty cell',
      8,
      13,
      [
        [2, 100, 40],
        [2, 140, 40],
        [2, 180, 40],
      ],
    ],
    [
      'a sentence over a page break',
      0,
      7,
      [
        [1, 100, 60],
        [2, 100, 60],
      ],
    ],
    ['a number inside a line, by the breadth of what stands before it', 3, 5, [[2, 100, 20]]],
    [
      'the end of one line and the beginning of the next',
      2,
      5,
      [
        [1, 140, 20],
        [2, 100, 20],
      ],
    ],
    ['a place that is not printed', 20, 22, []],
  ])('%s', (_, start, end, expected) => {
    expect(boxes(start, end)).toEqual(expected);
  });
});
