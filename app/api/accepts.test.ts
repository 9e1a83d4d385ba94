import { describe, expect, it } from 'vitest';
import { accepts } from './accepts';

describe('accepts', () => {
  it.each([
    [null, true],
    ['', true],
    ['*/*', true],
    ['application/json', true],
    ['APPLICATION/JSON; charset=utf-8', true],
    ['application/*;q=0.5', true],
    ['text/html, */*;q=0.1', true],
    ['text/html', false],
    ['text/html,application/xhtml+xml', false],
    ['application/json;q=0', false],
    ['*/*, application/json;q=0', false],
    ['application/json;q=0.0, text/csv', false],
  ])('JSON by %j: %s', (header, isAccepted) => {
    expect(accepts(header, ['application/json'])).toBe(isAccepted);
  });

  it('takes a file of any type for acceptable', () => expect(accepts('text/html', ['*/*'])).toBe(true));

  it('passes over parameters of what is offered', () => {
    expect(accepts('text/csv', ['text/csv; charset=utf-8'])).toBe(true);
  });
});
