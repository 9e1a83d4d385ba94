import { describe, expect, test } from 'vitest';
import { placeOfHeading } from './place-of-heading';

const TEXT = '年度报告\n一、总体情况\n\n本年一切如常。\n二、主动公开\n表';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const overview = { page: null, line: 4, ...at('本年一切如常。') };

describe('placeOfHeading', () => {
  test('a heading stands before its section, blank lines between them', () => {
    expect(placeOfHeading(TEXT, '一、总体情况', overview)).toEqual({
      page: null,
      line: 2,
      ...at('一、总体情况'),
    });
  });

  test.each([
    ['lost its heading', null],
    ['has a heading that is not printed so', '一、总体 情况'],
    ['has a heading that only stands after it', '二、主动公开'],
  ])('a section that %s begins where its text begins', (_, heading) => {
    expect(placeOfHeading(TEXT, heading, overview)).toEqual(overview);
  });
});
