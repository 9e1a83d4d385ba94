import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../text/prose-blocks';
import { markQuery } from './mark-query';
import { hitsInBlock, hitsInWords } from './place-hits';

const TEXT =
  '## 一、总体情况\n依申请公开工作。\n本单位全年按照有关规定及时办理各类**依申请**\n公开事项。\n表 依申请公开';

describe('hitsInBlock', () => {
  it('numbers the hits as in the whole text', () => {
    const hits = markQuery(TEXT, '依申请公开');
    const blocks = proseBlocks(TEXT, { start: 0, end: TEXT.lastIndexOf('表') }, []);
    const shown = blocks.flatMap((block) =>
      hitsInBlock(block, TEXT, hits).map(({ hit, start, end }) => [hit, block.text.slice(start, end)]),
    );
    expect(hits).toHaveLength(2);
    expect(shown).toEqual([[0, '依申请公开']]);
  });

  it('marks a hit whose characters were joined again', () => {
    const text = '本单位全年按照有关规定及时办理各类依申请\n公开事项。';
    const [block] = proseBlocks(text, { start: 0, end: text.length }, []);
    if (block === undefined) throw new Error('no block');
    const [hit] = hitsInBlock(block, text, markQuery(text, '依申请公开'));
    expect(block.text.slice(hit?.start, hit?.end)).toBe('依申请公开');
  });
});

describe('hitsInWords', () => {
  it('finds them in a heading', () => {
    const hits = markQuery(TEXT, '总体');
    const start = TEXT.indexOf('一、');
    expect(hitsInWords({ words: '一、总体情况', start }, hits)).toEqual([{ hit: 0, start: 2, end: 4 }]);
    expect(hitsInWords({ words: '一、总体情况', start: start + 20 }, hits)).toEqual([]);
  });
});
