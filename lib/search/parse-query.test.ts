import { describe, expect, it } from 'vitest';
import { AppError } from '../domain/app-error';
import { MAX_QUERY, STRETCH } from './limits';
import { parseQuery } from './parse-query';

describe('parseQuery', () => {
  it.each([
    ['words', '依申请公开 洛阳', ['依申请公开', '洛阳']],
    ['a wide space', '公开　答复', ['公开', '答复']],
    ['a phrase with a space in it', '"政府 信息" 公开', ['政府信息', '公开']],
    ['Chinese quotation marks', '“放管服”改革', ['放管服', '改革']],
    ['a quotation mark that never closes', '"政府 信息', ['政府信息']],
    ['the same word twice', '公开 公開', ['公开']],
    ['folded forms', 'ＧＢ／Ｔ 郟縣', ['gb/t', '郏县']],
    ['one character', '民', ['民']],
    ['nothing but space', ' 　\t\n', []],
    ['nothing but quotation marks', '""""“”', []],
    ['control characters', '政\u0000府\u0007', ['政', '府']],
    ['a broken surrogate', '政\uD800府', ['政', '府']],
    ['numbers copied from cells', '"1\t0"', ['1\t0']],
  ])('reads %s', (_, typed, needles) => {
    expect(parseQuery(typed).needles).toEqual(needles);
  });

  it('looks for a long phrase in overlapping stretches that cover it', () => {
    const phrase = Array.from({ length: 117 }, (_, index) => String.fromCodePoint(0xac00 + index)).join('');
    const { needles } = parseQuery(`"${phrase}"`);
    expect(needles.every((needle) => needle.length === STRETCH && phrase.includes(needle))).toBe(true);
    expect(needles[0]).toBe(phrase.slice(0, STRETCH));
    expect(needles.at(-1)).toBe(phrase.slice(-STRETCH));
    for (let at = 1; at < needles.length; at += 1) {
      expect(phrase.indexOf(needles[at] ?? '?') - phrase.indexOf(needles[at - 1] ?? '?')).toBeLessThanOrEqual(
        STRETCH / 2,
      );
    }
  });

  it('keeps a phrase as long as one stretch whole', () => {
    expect(parseQuery('政'.repeat(STRETCH)).needles).toEqual(['政'.repeat(STRETCH)]);
  });

  it.each([
    ['query_too_long', '政'.repeat(MAX_QUERY + 1)],
    ['query_too_long', '"'.repeat(100_000)],
    ['too_many_terms', Array.from({ length: 13 }, (_, index) => `词${index}`).join(' ')],
  ])('refuses with %s', (reason, typed) => {
    const refused = (): unknown => {
      try {
        return parseQuery(typed);
      } catch (error) {
        return error;
      }
    };
    expect(refused()).toBeInstanceOf(AppError);
    expect(refused()).toMatchObject({ code: 'invalid_parameter', params: { parameter: 'q', reason } });
  });
});
