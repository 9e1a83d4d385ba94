import { describe, expect, it } from 'vitest';
import { characterTokens, encode, pairTokens, queryTokens } from './grams';

describe('encode', () => {
  it('gives every character a code that no other begins with', () => {
    const codes: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += point < 0x10000 ? 1 : 97)
      codes.push(encode(String.fromCodePoint(point)));
    const sorted = codes.sort();
    expect(sorted.every((code) => /^[a-z]{4,5}$/.test(code))).toBe(true);
    expect(sorted.filter((code, index) => sorted[index + 1]?.startsWith(code))).toEqual([]);
  });

  it.each(['政府', '12345', '%_', '\t', '𠮷野', '\uD800'])('uses lower-case letters only: %j', (text) => {
    expect(encode(text)).toMatch(/^[a-z]+$/);
  });
});

describe('tokens', () => {
  it('lists each character once', () => {
    expect(characterTokens('公开公')).toEqual([encode('公'), encode('开')]);
  });

  it('lists every pair in order, repeats kept', () => {
    expect(pairTokens('政府政府')).toEqual(['政府', '府政', '政府'].map(encode));
  });

  it.each([
    ['', []],
    ['政', ['政']],
    ['𠮷', ['𠮷']],
    ['政府', ['政府']],
    ['𠮷野家', ['𠮷野', '野家']],
  ])('asks for the pairs of a query, or its one character: %j', (query, parts) => {
    expect(queryTokens(query)).toEqual(parts.map(encode));
  });
});
