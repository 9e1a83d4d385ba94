import { describe, expect, it } from 'vitest';
import { readPeriod } from './datestamp';

describe('readPeriod', () => {
  it('takes a day for all of it', () => {
    expect(readPeriod('2026-11-26', '2026-11-26')).toEqual({
      from: new Date('2026-11-26T00:00:00Z'),
      until: new Date('2026-11-26T23:59:59Z'),
    });
    expect(readPeriod(undefined, '2026-11-26T08:00:00Z')).toEqual({
      from: undefined,
      until: new Date('2026-11-26T08:00:00Z'),
    });
  });

  it.each([
    ['no time', 'yesterday', undefined],
    ['a month without', '2026-11', undefined],
    ['a day that is none', '2026-02-30', undefined],
    ['another zone', '2026-11-26T08:00:00+08:00', undefined],
    ['parts of a second', '2026-11-26T08:00:00.5Z', undefined],
    ['two granularities', '2026-11-26', '2026-11-26T08:00:00Z'],
    ['an end before the beginning', '2026-11-26', '2026-11-25'],
  ])('refuses %s', (_, from, until) => {
    expect(() => readPeriod(from, until)).toThrow(expect.objectContaining({ code: 'badArgument' }) as Error);
  });
});
