import { describe, expect, it } from 'vitest';
import { isSentenceShape, shapeOf } from './shape-of';

describe('shapeOf', () => {
  it.each([
    ['figures', '全年收到申请12件。', '全年收到申请3件。'],
    ['full-width figures', '全年收到１２件', '全年收到3件'],
    ['spaces', '全年 收到 12 件', '全年收到12件'],
    ['script', '全年收到申請', '全年收到申请'],
  ])('is the same whatever the %s', (_, one, other) => {
    expect(shapeOf(one)).toBe(shapeOf(other));
  });

  it.each([
    ['全年收到申请12件。', '全年办结申请12件。'],
    ['甲乙', '乙甲'],
    ['', '甲'],
  ])('differs with the words: %s %s', (one, other) => {
    expect(shapeOf(one)).not.toBe(shapeOf(other));
  });

  it.each([
    ['全年收到申请12件。', true],
    ['一、总体情况', false],
    ['（一）予以公开\t30\t0，', false],
    ['| 本年新收 | 12，', false],
  ])('tells sentences from headings and rows: %s', (text, expected) => {
    expect(isSentenceShape(shapeOf(text))).toBe(expected);
  });

  it('is a 32-bit number', () => {
    const shape = shapeOf('𠮷'.repeat(100));
    expect(shape).toBe(shape | 0);
  });
});
