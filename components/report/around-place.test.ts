import { describe, expect, it } from 'vitest';
import { aroundPlace } from './around-place';

const HITS = [
  [10, 15],
  [20, 25],
  [40, 45],
] as const;

describe('aroundPlace', () => {
  it.each([
    ['at a hit', { start: 20, end: 25 }, { current: 1, previous: 0, next: 2 }],
    ['at the first', { start: 10, end: 15 }, { current: 0, previous: 2, next: 1 }],
    ['at the last', { start: 40, end: 45 }, { current: 2, previous: 1, next: 0 }],
    ['in a paragraph that holds one', { start: 18, end: 38 }, { current: 1, previous: 0, next: 2 }],
    ['between two', { start: 28, end: 30 }, { current: null, previous: 1, next: 2 }],
    ['after all', { start: 60, end: 61 }, { current: null, previous: 2, next: 0 }],
    ['nowhere', null, { current: null, previous: 2, next: 0 }],
  ])('%s', (_, place, expected) => {
    expect(aroundPlace(HITS, place)).toEqual(expected);
  });

  it('knows of none where there are none', () => {
    expect(aroundPlace([], { start: 1, end: 2 })).toEqual({ current: null, previous: null, next: null });
  });
});
