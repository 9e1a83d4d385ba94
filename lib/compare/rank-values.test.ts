import { describe, expect, it } from 'vitest';
import { LEAST_PEERS, percentileOf } from './percentile-of';
import { rankValues } from './rank-values';

describe('rankValues', () => {
  it.each([
    ['ties share a place, and the next is further down', [5, 9, 5, 1], [2, 1, 2, 4]],
    ['0 is a value', [0, 3, 0], [2, 1, 2]],
    ['nothing', [], []],
  ])('%s', (_, values, places) => expect(rankValues(values)).toEqual(places));
});

describe('percentileOf', () => {
  const ten = Array.from({ length: LEAST_PEERS }, (_, index) => index);

  it.each([
    ['the lowest', 0, ten, { lower: 0, equal: 1, percentile: 5 }],
    ['the highest', 9, ten, { lower: 9, equal: 1, percentile: 95 }],
    ['all the same', 3, ten.map(() => 3), { lower: 0, equal: 10, percentile: 50 }],
    ['too few', 1, [1, 2, 3], { peers: 3, lower: 0, percentile: null }],
  ])('%s', (_, value, values, expected) => expect(percentileOf(value, values)).toMatchObject(expected));
});
