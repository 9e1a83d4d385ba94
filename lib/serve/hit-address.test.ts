import { describe, expect, it } from 'vitest';
import { firstMark, hitAddress, resultsAddress } from './hit-address';
import { readSearchParameters } from './search-parameters';

const PASSAGE = {
  section: null,
  isTitle: false,
  text: '依申请公开',
  highlights: [[2, 5]],
  source: { page: null, line: 3, start: 100, end: 105 },
} as const;

const read = (query: string) => readSearchParameters(new URLSearchParams(query));

describe('hitAddress', () => {
  it('opens the report at the first mark, with the words', () => {
    expect(hitAddress('/reports/1/a/2020', firstMark(PASSAGE), read('q=公开'))).toBe(
      `/reports/1/a/2020?at=102-105&q=${encodeURIComponent('公开')}`,
    );
  });

  it('names no place for words of the title', () => {
    expect(hitAddress('/r', firstMark({ ...PASSAGE, isTitle: true }), read('q=x'))).toBe('/r?q=x');
  });

  it.each(['q=公开', 'q="政府 信息"&division=410300,320000&year=2020&page=3', 'q=%26=&kind=office'])(
    'knows the way back to the very results: %s',
    (query) => {
      const parameters = read(query);
      const opened = new URL(hitAddress('/r', firstMark(PASSAGE), parameters), 'http://x').searchParams;
      const back = resultsAddress(opened.get('q') ?? '', opened.get('results'));
      expect(read(back.replace('/search?', ''))).toEqual(parameters);
    },
  );
});

describe('resultsAddress', () => {
  it.each(['https://evil.example/', 'year=then', 'colour=red', '&&='])(
    'never leads elsewhere: %s',
    (results) => {
      expect(resultsAddress('x', results)).toBe('/search?q=x');
    },
  );
});
