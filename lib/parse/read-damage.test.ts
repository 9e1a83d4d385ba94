import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/document';
import { readDamage } from './read-damage';

describe('readDamage', () => {
  it.each([
    ['a sign no decoder knew', '二、主动公开\uFFFD府信息情况', 1],
    ['what two such signs become', '本年新收锟斤拷申请\n上年结转锟斤拷锟斤拷', 2],
    ['question marks for signs', '二、主动公开???信息情况', 1],
    ['two of them inside a word', '二、主动公??政府信息', 1],
    ['a sign of private use', '三、\uE5E5收到申请', 1],
  ])('says that the encoding is damaged by %s', (_case, text, count) => {
    const [finding, ...others] = readDamage(documentOf(text));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'encoding_damaged',
      verdict: 'undetermined',
      params: { kind: 'lost', count },
    });
    expect(finding?.source?.line).toBe(1);
  });

  it.each(['公众怎么看？', '怎么办?请致电。', '为什么??', '列表\uF0B7第一项'])('says nothing of %j', (text) =>
    expect(readDamage(documentOf(text))).toEqual([]),
  );

  it('says that a text was restored', () => {
    const document = { ...documentOf('一、总体情况'), encoding: 'utf-8 via gb18030' };
    expect(readDamage(document)).toMatchObject([{ verdict: 'holds', params: { kind: 'repaired' } }]);
  });
});
