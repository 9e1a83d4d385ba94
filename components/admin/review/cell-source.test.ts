import { expect, test } from 'vitest';
import { cellSource, lineSource, pageAt } from './cell-source';
import { readNumber } from './read-number';

const TEXT = '甲\t 12 \t3\n乙\t\t4';

test.each<[string, number, string | null]>([
  ['inside a cell', TEXT.indexOf('2'), '12'],
  ['on the white space around it', TEXT.indexOf('12') - 1, '12'],
  ['the first cell', 0, '甲'],
  ['the last cell of a line', TEXT.indexOf('3'), '3'],
  ['an empty cell', TEXT.indexOf('乙') + 2, ''],
  ['behind the text', 99, null],
])('a click %s', (_, offset, expected) => {
  const source = cellSource(TEXT, [], offset);
  expect(source === null ? null : TEXT.slice(source.start, source.end)).toBe(expected);
});

test('a line has its page, and a line that is not there no place', () => {
  expect(lineSource(TEXT, [TEXT.indexOf('乙')], 2)).toMatchObject({ page: 2, line: 2 });
  expect(lineSource(TEXT, [], 3)).toBeNull();
  expect([pageAt([], 5), pageAt([10], 5), pageAt([10], 10)]).toEqual([null, 1, 2]);
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
