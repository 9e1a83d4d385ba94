import { describe, expect, it, vi } from 'vitest';
import { rememberAlignment } from './remember-alignment';

const alignment = () => ({ sections: [], reuse: [] });

describe('what is remembered of alignments', () => {
  it('aligns the same versions once', () => {
    const align = vi.fn(alignment);
    const first = rememberAlignment(['a', 'b'], align);
    expect(rememberAlignment(['a', 'b'], align)).toBe(first);
    expect(align).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['in another order, because the first leads', ['b', 'a']],
    ['where one report has a newer version', ['a', 'b2']],
    ['where a report is gone', ['a']],
  ])('aligns anew %s', (_, versions) => {
    const first = rememberAlignment(['a', 'b'], alignment);
    expect(rememberAlignment(versions, alignment)).not.toBe(first);
  });

  it('forgets what was not looked at for long', () => {
    const first = rememberAlignment(['old'], alignment);
    for (let number = 0; number < 24; number += 1) rememberAlignment([`new ${number}`], alignment);
    expect(rememberAlignment(['old'], alignment)).not.toBe(first);
  });
});
