import { describe, expect, it } from 'vitest';
import { makeLimiter } from './rate-limit';

const SECOND = 1000;

describe('makeLimiter', () => {
  it('allows a burst of the limit, then one request each time a share of the minute has passed', () => {
    const limiter = makeLimiter(60);
    const burst = Array.from({ length: 60 }, () => limiter('a', 0));
    expect(burst.every(({ isAllowed }) => isAllowed)).toBe(true);
    expect(burst.at(-1)).toMatchObject({ limit: 60, left: 0, wholeIn: 60, nextIn: 0 });
    expect(limiter('a', 0)).toMatchObject({ isAllowed: false, left: 0, nextIn: 1 });
    expect(limiter('a', SECOND).isAllowed).toBe(true);
    expect(limiter('a', SECOND).isAllowed).toBe(false);
  });

  it('is whole again after the window, and not more than whole', () => {
    const limiter = makeLimiter(10);
    for (let index = 0; index < 10; index += 1) limiter('a', 0);
    expect(limiter('a', 600 * SECOND)).toMatchObject({ isAllowed: true, left: 9 });
  });

  it('counts each client alone', () => {
    const limiter = makeLimiter(1);
    expect(limiter('a', 0).isAllowed).toBe(true);
    expect(limiter('a', 0).isAllowed).toBe(false);
    expect(limiter('b', 0).isAllowed).toBe(true);
  });

  it('counts a dear request for several, and never for more than there are', () => {
    const limiter = makeLimiter(10);
    expect(limiter('a', 0, 6)).toMatchObject({ isAllowed: true, left: 4 });
    expect(limiter('a', 0, 6)).toMatchObject({ isAllowed: false, left: 4, nextIn: 12 });
    expect(limiter('a', 0, 4)).toMatchObject({ isAllowed: true, left: 0 });
    expect(limiter('b', 0, 1000)).toMatchObject({ isAllowed: true, left: 0 });
  });

  it('forgets the client silent for longest when there are too many', () => {
    const limiter = makeLimiter(1, 2);
    limiter('a', 0);
    limiter('b', 0);
    expect(limiter('a', 0).isAllowed).toBe(false);
    limiter('c', 0);
    expect(limiter('a', 0).isAllowed).toBe(false);
    expect(limiter('b', 0).isAllowed).toBe(true);
  });
});
