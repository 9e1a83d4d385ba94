import { describe, expect, it } from 'vitest';
import { chineseNumber } from './chinese-number';

describe('chineseNumber', () => {
  it.each<[string, number | null]>([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一百二十六', 126],
    ['三千零八', 3008],
    ['一万', null],
    ['', null],
  ])('reads %s', (numerals, value) => expect(chineseNumber(numerals)).toBe(value));
});
