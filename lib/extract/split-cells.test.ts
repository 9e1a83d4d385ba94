import { describe, expect, it } from 'vitest';
import { splitCells } from './split-cells';

describe('splitCells', () => {
  it.each([
    ['prose', '一、总体情况', ['一、总体情况']],
    ['an empty line', '', ['']],
    ['tabs with empty cells', '规章\t\t0\t', ['规章', '', '0', '']],
    ['a row that starts with merged cells', '\t\t2.重复申请\t0', ['', '', '2.重复申请', '0']],
    ['a markdown row', '| 规章 | 0 |  | 3 |', ['规章', '0', '', '3']],
    ['a row with its last bar only', '规章 | 0 | 3 |', ['规章', '0', '3']],
    ['full-width bars', '｜规章｜0｜', ['规章', '0']],
    ['bars for a span', '| 第二十条 ||| 0 |', ['第二十条', '', '', '0']],
    ['a bar alone', '|', ['']],
    ['a markdown separator', '|---|:--:|', ['|---|:--:|']],
    ['a separator with tabs', '------\t---\t---', ['------\t---\t---']],
    ['dashes that are values', '| - | - |', ['-', '-']],
    ['spaces, which are no borders', '规章  0  0', ['规章  0  0']],
    ['an escaped bar', '| a \\| b | c |', ['a \\| b', 'c']],
  ])('cuts %s', (_, line, texts) => {
    expect(splitCells(line, 0).map((cell) => cell.text)).toEqual(texts);
  });

  it('says where each cell stands in the text and counts the columns', () => {
    const line = '  规章\t 13 \t';
    expect(splitCells(line, 100)).toEqual([
      { text: '规章', start: 102, end: 104, column: 0 },
      { text: '13', start: 106, end: 108, column: 1 },
      { text: '', start: 110, end: 110, column: 2 },
    ]);
  });

  it('takes away around a cell what trim takes away, and nothing else', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const others = signs.filter((sign) => !/[\t\n|｜]/.test(sign));
    for (const sign of others)
      expect(splitCells(`${sign}1${sign}`, 0)[0]?.text).toBe(`${sign}1${sign}`.trim());
  });

  it('sets a cell of white space where its room begins', () => {
    expect(splitCells('规章\t   \t0', 10)[1]).toEqual({ text: '', start: 13, end: 13, column: 1 });
  });
});
