import { describe, expect, it } from 'vitest';
import { cutPassage } from './cut-passage';

const LONG = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');

function shown(text: string, highlights: readonly (readonly [number, number])[]): string {
  return cutPassage(text, highlights)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');
}

describe('cutPassage', () => {
  it('shows a short passage whole', () => {
    expect(shown('依申请公开办理情况', [[0, 5]])).toBe('[依申请公开]办理情况');
  });

  it('marks several places', () => {
    expect(
      shown('公开与答复', [
        [0, 2],
        [3, 5],
      ]),
    ).toBe('[公开]与[答复]');
  });

  it('cuts a long passage around its first mark', () => {
    const cut = shown(LONG, [
      [200, 204],
      [390, 395],
    ]);
    expect(cut).toBe(`…${LONG.slice(164, 200)}[${LONG.slice(200, 204)}]${LONG.slice(204, 314)}…`);
  });

  it('never cuts the first mark, however long', () => {
    expect(shown(LONG, [[10, 300]])).toContain(`[${LONG.slice(10, 300)}]`);
  });

  it('never cuts a character in half', () => {
    const text = '𠮷'.repeat(300);
    for (const { text: part } of cutPassage(text, [[300, 302]]))
      expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });
});
