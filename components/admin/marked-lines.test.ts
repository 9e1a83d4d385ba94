import { expect, test } from 'vitest';
import { markedLines } from './marked-lines';

const TEXT = 'abcd\nefgh\n\nij';

test.each<[string, [number, number][], string[]]>([
  ['no place', [], ['abcd', 'efgh', '', 'ij']],
  ['inside a line', [[1, 3]], ['a[bc]d', 'efgh', '', 'ij']],
  ['over lines', [[3, 7]], ['abc[d]', '[ef]gh', '', 'ij']],
  ['over an empty line', [[8, 12]], ['abcd', 'efg[h]', '', '[i]j']],
  [
    'overlapping and out of order',
    [
      [2, 4],
      [1, 3],
    ],
    ['a[bcd]', 'efgh', '', 'ij'],
  ],
  ['a place without length', [[2, 2]], ['abcd', 'efgh', '', 'ij']],
])('%s', (_, places, expected) => {
  const lines = markedLines(
    TEXT,
    places.map(([start, end]) => ({ start, end })),
  );
  expect(
    lines.map(({ pieces }) => pieces.map((p) => (p.isMarked ? `[${p.text}]` : p.text)).join('')),
  ).toEqual(expected);
});
