import { describe, expect, it } from 'vitest';
import { markQuery } from './mark-query';

describe('markQuery', () => {
  const text = '洛阳市公开 答复，２０２０年。';
  it.each([
    ['公开', ['公开']],
    ['公开 答复 -洛阳', ['公开', '答复']],
    ['洛阳 OR "2020年"', ['洛阳', '２０２０年']],
    ['洛阳 year:2020 denied > 0', ['洛阳']],
    ['-洛阳', []],
    ['公开 OR', []],
    ['in:火星', []],
    ['', []],
    [null, []],
  ])('marks what %s looks for', (query, expected) => {
    expect(markQuery(text, query).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});
