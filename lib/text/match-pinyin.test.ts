import { describe, expect, it } from 'vitest';
import { matchPinyin, pinyinLetters } from './match-pinyin';

describe('matchPinyin', () => {
  it.each([
    ['孟州市', 'mengzhou', 2, true],
    ['孟州市', 'mengz', 2, true],
    ['孟州市', 'mz', 2, false],
    ['孟州市', 'mzs', 3, false],
    ['孟州市', 'mzhou', 2, false],
    ['孟州市', 'm', 1, true],
    ['西安市', 'xian', 2, true],
    ['西安市', 'xa', 2, false],
    ['重庆市', 'chongqing', 2, true],
    ['重庆市', 'cq', 2, false],
    ['乐清市', 'yueqing', 2, true],
    ['蔚县', 'yuxian', 2, true],
    ['吕梁市', 'lvliang', 2, true],
    ['吕梁市', 'lyuliang', 2, true],
    ['东城区3号', 'dcq3', 4, false],
  ])('%s begins with %s', (name, letters, length, isSpelled) => {
    expect(matchPinyin(name, letters)).toEqual({ length, isSpelled });
  });

  it.each([
    ['孟州市', 'zhou'],
    ['孟州市', 'mengx'],
    ['孟州市', 'mengzhoushix'],
    ['孟州市', 'mx'],
    ['', 'm'],
  ])('%s does not begin with %s', (name, letters) => {
    expect(matchPinyin(name, letters)).toBeNull();
  });

  it('looks from a character on', () => {
    expect(matchPinyin('孟州市教育局', 'jiaoyu', 3)).toEqual({ length: 2, isSpelled: true });
  });
});

describe('pinyinLetters', () => {
  it.each([
    ["Xi'an", 'xian'],
    ['ｌｙ', 'ly'],
    ['LÜ liang', 'lvliang'],
    ['洛yang', null],
    ['2020', null],
    ['', null],
  ])('%s', (typed, letters) => {
    expect(pinyinLetters(typed)).toBe(letters);
  });
});
