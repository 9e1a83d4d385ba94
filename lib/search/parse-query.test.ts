import { describe, expect, it } from 'vitest';
import { AppError } from '../domain/app-error';
import { seededRandom } from '../fixtures/seeded-random';
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
    ['alternatives', '公开 (洛阳 OR 郑州)', ['公开', '洛阳', '郑州']],
    ['words without those excluded', '公开 -洛阳 -(郑州 OR "开封")', ['公开']],
    ['a word that is excluded elsewhere', '(公开 -洛阳) OR 洛阳', ['公开', '洛阳']],
    ['an exclusion within an exclusion', '公开 -(洛阳 -郑州)', ['公开', '郑州']],
    ['conditions', '公开 year:2020 denied > 0', ['公开']],
  ])('looks for %s', (_, typed, needles) => {
    expect(parseQuery(typed).needles).toEqual(needles);
  });

  it.each([
    ['公开 -洛阳 -郑州', ['洛阳', '郑州']],
    ['(公开 -洛阳) OR 洛阳', []],
    ['-公开', ['公开']],
  ])('keeps apart what only excludes: %s', (typed, excluded) => {
    expect(parseQuery(typed).excluded).toEqual(excluded);
  });

  it.each([
    ['依申请 公开', '依申请公开'],
    ['依申请 -洛阳 公开 year:2020', '依申请公开'],
    ['公开', null],
    ['依申请 OR 公开', null],
    ['依申请 公开 (洛阳 OR 郑州)', '依申请公开'],
  ])('ranks words side by side higher: %s', (typed, phrase) => {
    expect(parseQuery(typed).phrase).toBe(phrase);
  });

  it.each([
    ['公开 答复', [null, null]],
    ['section:requests 公开', [['requests']]],
    [
      '部分:申请,问题 公开 答复',
      [
        ['requests', 'problems'],
        ['requests', 'problems'],
      ],
    ],
    ['(section:requests OR section:problems) 公开', [['requests', 'problems']]],
    ['(section:requests 公开) OR (section:problems 公开)', [['requests', 'problems']]],
    ['(section:requests 公开) OR 公开', [null]],
    ['(section:requests 公开) 答复', [['requests'], null]],
    ['-section:requests 公开', [['overview', 'disclosure', 'disputes', 'problems', 'other', null]]],
    ['section:requests -公开', []],
  ])('looks in the parts that are asked for: %s', (typed, scopes) => {
    expect(parseQuery(typed).scopes).toEqual(scopes);
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
    ['query_too_long', '('.repeat(100_000)],
    ['too_many_terms', Array.from({ length: 13 }, (_, index) => `词${index}`).join(' ')],
  ])('refuses with %s', (reason, typed) => {
    expect(outcome(typed)).toMatchObject({ code: 'invalid_parameter', params: { parameter: 'q', reason } });
  });

  it('reads or refuses whatever is typed, and says where', () => {
    const random = seededRandom(4);
    const pieces = Array.from(
      '政府公开12 "“”「」＂\'\\%_*()（）[]{}|｜&!<>=＞＝:：;$^+?-－~\u0000\uD800\uDC00𠮷㈠\t\n，./',
    ).concat('OR', '或', 'NOT', 'year:', 'in:孟州市', 'section:', 'denied > 0', 'received/', '>=', ' ');
    for (let round = 0; round < 10_000; round += 1) {
      const typed = Array.from({ length: random(60) }, () => pieces[random(pieces.length)]).join('');
      const answer = outcome(typed);
      if (!(answer instanceof AppError)) {
        expect(answer).not.toBeInstanceOf(Error);
        continue;
      }
      const { start = -1, end = -1 } = answer.params;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(Number(start));
      expect(end).toBeLessThanOrEqual(typed.length);
    }
  });
});

function outcome(typed: string): unknown {
  try {
    return parseQuery(typed);
  } catch (error) {
    return error;
  }
}
