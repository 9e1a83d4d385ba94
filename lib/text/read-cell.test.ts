import { describe, expect, it } from 'vitest';
import { readCell } from './read-cell';

const number = (value: number, more: { unit?: '元' | '万元'; note?: string } = {}) => ({
  kind: 'number',
  value,
  unit: more.unit ?? null,
  note: more.note ?? null,
});

describe('readCell', () => {
  it.each([
    ['0', number(0)],
    [' 17 ', number(17)],
    ['１７', number(17)],
    ['33,764', number(33764)],
    ['33，764', number(33764)],
    ['209,512.943', number(209512.943)],
    ['59237.2449', number(59237.2449)],
    ['+126', number(126)],
    ['-27', number(-27)],
    ['－27', number(-27)],
    ['−27', number(-27)],
    ['251000元', number(251000, { unit: '元' })],
    ['523.15万元', number(523.15, { unit: '万元' })],
    ['12件', number(12)],
    ['12 件', number(12)],
    ['251000 元', number(251000, { unit: '元' })],
    ['+ 126', number(126)],
    ['22（其中修订 16 件）', number(22, { note: '其中修订 16 件' })],
    ['22（其中修订（含修正）16 件）', number(22, { note: '其中修订(含修正)16 件' })],
    ['', { kind: 'blank' }],
    ['\u3000', { kind: 'blank' }],
    ['/', { kind: 'not_applicable' }],
    ['-', { kind: 'not_applicable' }],
    ['——', { kind: 'not_applicable' }],
    ['无', { kind: 'not_applicable' }],
  ])('reads %j', (raw, cell) => expect(readCell(raw)).toEqual(cell));

  it.each([
    '0 （二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '0（二）',
    '1.',
    '1.属于国家秘密',
    '3,76',
    '1,2345',
    '1.2.3',
    '1 2',
    '12 件 3',
    '5O',
    '万元',
    '2020年',
    '99999999999999999999',
    '10%',
    '上一年',
  ])('does not take %j for a number', (raw) => expect(readCell(raw)).toEqual({ kind: 'text' }));
});
