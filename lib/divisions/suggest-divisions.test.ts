import { describe, expect, it } from 'vitest';
import { suggestDivisions } from './suggest-divisions';

const nothing: (code: string) => number = () => 0;
const held =
  (counts: Record<string, number>) =>
  (code: string): number =>
    counts[code] ?? 0;
const names = (typed: string, weightOf = nothing): string[] =>
  suggestDivisions(typed, weightOf, 6).map(({ division }) => division.name);

describe('suggestDivisions', () => {
  it.each(['孟州', '孟州市', 'mengzhou', 'mengzhous', 'meng zhou'])('finds 孟州市 by %s', (typed) => {
    expect(names(typed)).toContain('孟州市');
  });

  it('finds it by its initials among the places of the archive', () => {
    expect(names('mz', held({ '410883': 1 }))[0]).toBe('孟州市');
  });

  it('puts places of the archive before all others, also a better match', () => {
    expect(names('洛', nothing)[0]).toBe('洛阳市');
    expect(names('洛', held({ '410328': 2 }))[0]).toBe('洛宁县');
  });

  it('puts the higher level first among equals, and of one level the one with more reports', () => {
    const weights = held({ '410300': 3, '410328': 9, '410311': 20 });
    expect(names('luo', weights).slice(0, 3)).toEqual(['洛阳市', '洛龙区', '洛宁县']);
  });

  it('knows former names and says which was typed', () => {
    const [first] = suggestDivisions('襄樊', nothing, 1);
    expect(first).toMatchObject({ division: { name: '襄阳市' }, name: '襄樊市' });
  });

  it('marks the characters that were typed', () => {
    const [first] = suggestDivisions('luoy', held({ '410300': 1 }), 1);
    expect(first?.match).toEqual({ rank: 1, start: 0, end: 2 });
  });

  it('finds characters in the middle, but not a single one', () => {
    expect(names('城关镇', held({ '410323100': 1 }))[0]).toBe('城关镇');
    expect(names('尔滨')).toContain('哈尔滨市');
    expect(names('滨').every((name) => name.startsWith('滨'))).toBe(true);
  });

  it.each(['', ' ', 'zzzzzz', '火星分部', '%', 'x'.repeat(100)])('finds nothing for %j', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  it('answers within milliseconds once the gazetteer is read', () => {
    names('a');
    const began = performance.now();
    const typed = ['m', 'mz', 'mengzhou', '洛', '城关', '县', 'ly', 'z', 's', '人民'];
    typed.forEach((each) => names(each));
    expect((performance.now() - began) / typed.length).toBeLessThan(30);
  });
});
