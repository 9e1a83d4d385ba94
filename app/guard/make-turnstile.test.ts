import { describe, expect, it } from 'vitest';
import { makeTurnstile } from './make-turnstile';

describe('makeTurnstile', () => {
  it('lets in as many as it has places, and the next when one has left', () => {
    const enter = makeTurnstile(2);
    const leave = enter();
    expect(enter()).not.toBeNull();
    expect(enter()).toBeNull();
    leave?.();
    expect(enter()).not.toBeNull();
  });

  it('counts nobody twice who leaves twice', () => {
    const enter = makeTurnstile(1);
    const leave = enter();
    leave?.();
    leave?.();
    expect(enter()).not.toBeNull();
    expect(enter()).toBeNull();
  });
});
