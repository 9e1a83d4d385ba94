import { describe, expect, it } from 'vitest';
import { originsOfBlock } from './origins-of-block';
import { proseBlocks } from './prose-blocks';

describe('originsOfBlock', () => {
  it.each([
    ['a heading with its marks', '### （一）主动公开\n\n全年公开信息三百条。'],
    ['emphasis', '　　**扶贫领域：**公开资金*分配*。'],
    ['a page number inside', '全年的培训由各单位自己安排，轮流到办公室跟班学习共\n\n4\n\n45人次，边做边学。'],
    ['a broken line', '本单位全年按照有关规定及时公开各类政府信息共计三百\n余条。'],
    ['characters of two units', '全年公开𠮷林信息三百条。'],
  ])('gives every character its place: %s', (_, text) => {
    const blocks = proseBlocks(text, { start: 0, end: text.length }, []);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const origins = originsOfBlock(block, text);
      expect(origins.map((at) => text.charAt(at)).join('')).toBe(block.text);
      expect(origins).toEqual(origins.toSorted((a, b) => a - b));
    }
  });

  it('does not take the page number for the number that follows', () => {
    const text = '全年的培训由各单位自己安排，轮流到办公室跟班学习共\n\n4\n\n45人次，边做边学。';
    const [block] = proseBlocks(text, { start: 0, end: text.length }, []);
    const origins = block === undefined ? [] : originsOfBlock(block, text);
    expect(origins[block?.text.indexOf('45') ?? 0]).toBe(text.indexOf('45'));
  });
});
