import { expect, test } from 'vitest';
import { followComparison, parseBasket } from './basket';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => `0000000${letter}-0000-7000-8000-000000000000`);
const ids = (...some: (string | undefined)[]): string[] => some.map((each) => each ?? '');

test.each([
  ['nothing', null, []],
  ['two', `${A},${B}`, ids(A, B)],
  ['one twice', `${A},${A}`, ids(A)],
  ['what is no id', `<b>,${A},../x`, ids(A)],
  [
    'more than six',
    Array.from({ length: 8 }, (_, at) => `0000000${at}-0000-7000-8000-000000000000`).join(),
    6,
  ],
])('a stored basket: %s', (_, stored, expected) => {
  const read = parseBasket(stored);
  if (typeof expected === 'number') expect(read).toHaveLength(expected);
  else expect(read).toEqual(expected);
});

test.each([
  ['an empty basket takes the comparison', [], [A, B], [A, B]],
  ['a report added on the page', [A], [A, B], [A, B]],
  ['a report taken off, and another base', [A, B, C], [C, A], [C, A]],
  ["somebody else's comparison", [A, B], [C, D], [A, B]],
  ['no comparison', [A], [], [A]],
])('following a comparison: %s', (_, basket, shown, expected) => {
  expect(followComparison(ids(...basket), ids(...shown))).toEqual(ids(...expected));
});
