import { describe, expect, it } from 'vitest';
import { toUnscaled } from './to-unscaled';

describe('toUnscaled', () => {
  it.each([
    ['0', 0n],
    ['-3', -3_000_000n],
    ['12.5', 12_500_000n],
    ['-0.000001', -1n],
    ['99999999999999.999999', 99999999999999999999n],
  ])('%s', (decimal, expected) => {
    expect(toUnscaled(decimal)).toBe(expected);
  });

  it.each(['', '1e3', '1.0000001', '1,5', 'NaN'])('refuses %j', (text) => {
    expect(() => toUnscaled(text)).toThrow('no decimal');
  });
});
