import { expect, test } from 'vitest';
import { cellSource, lineSource } from './cell-source';
import { readNumber } from './read-number';

const TEXT = '甲\t 12 \t3\n乙\t\t4';
const WHOLE = { text: TEXT, pageStarts: [], hasPages: false };
const PAGED = { text: TEXT, pageStarts: [TEXT.indexOf('乙')], hasPages: true };

test.each<[string, number, string | null]>([
  ['inside a cell', TEXT.indexOf('2'), '12'],
  ['on the white space around it', TEXT.indexOf('12') - 1, '12'],
  ['the first cell', 0, '甲'],
  ['the last cell of a line', TEXT.indexOf('3'), '3'],
  ['an empty cell', TEXT.indexOf('乙') + 2, ''],
  ['behind the text', 99, null],
])('a click %s', (_, offset, expected) => {
  const source = cellSource(WHOLE, offset);
  expect(source === null ? null : TEXT.slice(source.start, source.end)).toBe(expected);
});

test('a line has its page, and a line that is not there no place', () => {
  expect(lineSource(PAGED, 1)).toMatchObject({ page: 1, line: 1 });
  expect(lineSource(PAGED, 2)).toMatchObject({ page: 2, line: 2 });
  expect(cellSource({ ...WHOLE, hasPages: true }, 0)).toMatchObject({ page: 1, line: 1 });
  expect(lineSource(WHOLE, 2)).toMatchObject({ page: null, line: 2 });
  expect(lineSource(WHOLE, 3)).toBeNull();
});

test.each([
  ['14', 14],
  ['１，２３４', 1234],
  ['-3', -3],
  ['0.5', 0.5],
  ['', null],
  ['1 4', null],
  ['十四', null],
  ['1e9', null],
])('%s typed', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});
