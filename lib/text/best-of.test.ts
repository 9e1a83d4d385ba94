import { expect, it } from 'vitest';
import { bestOf } from './best-of';

it.each([
  [[5, 3, 9, 1, 3, 7], 3],
  [[2, 1], 5],
  [[], 2],
  [[4, 4, 4], 2],
  [[3, 2, 1], 0],
])('bestOf takes the first of %j as sorting would, %d of them', (items, limit) => {
  const ascending = (a: number, b: number): number => a - b;
  expect(bestOf(items, ascending, limit)).toEqual(items.toSorted(ascending).slice(0, limit));
});
