import { expect, test } from 'vitest';
import { printedAt } from './printed-at';

const TEXT = '予以公开\t29\t1\t30\n规章 12 35 12\n2 888\n１，２３４\n\t\n增减 −5 29件 1\n|收费|7|1|\n';
const line = (number: number) => {
  const before = TEXT.split('\n')
    .slice(0, number - 1)
    .join('\n');
  const start = number === 1 ? 0 : before.length + 1;
  return { start, end: TEXT.indexOf('\n', start) };
};
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test.each<[string, { start: number; end: number }, number | null, string]>([
  ['a cell is its own words', at('29'), 28, '29'],
  ['a cell with white space around it', at(' 35 '), 36, '35'],
  ['of a row the cell that says the value', line(1), 29, '29'],
  ['of a row none that says it', line(1), 28, ''],
  ['of a row without a value none', line(1), null, ''],
  ['of a line of words the one that says the value', line(2), 35, '35'],
  ['of a line where two say it neither', line(2), 12, ''],
  ['a line that may be one number or two cells', line(3), 2888, ''],
  ['a number below zero', line(6), -5, '−5'],
  ['a number with its unit', line(6), 29, '29件'],
  ['a row between borders', line(7), 7, '7'],
  ['a line that is one word is the cell', line(4), 1235, '１，２３４'],
  ['an empty row prints nothing, which is not 0', line(5), 0, ''],
])('%s', (_, place, value, printed) => {
  expect(printedAt(TEXT, place, value)).toBe(printed);
});
