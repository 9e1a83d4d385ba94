import { describe, expect, test } from 'vitest';
import { proseBlocks } from './prose-blocks';

function blocksOf(text: string, figures: readonly string[] = []) {
  const spans = figures.map((figure) => {
    const start = text.indexOf(figure);
    return { start, end: start + figure.length };
  });
  return proseBlocks(text, { start: 0, end: text.length }, spans).map(({ kind, text: words }) => [
    kind,
    words,
  ]);
}

describe('proseBlocks', () => {
  test.each([
    [
      'a markdown heading',
      '### （一）主动公开\n\n全年公开信息三百条。',
      [
        ['heading', '（一）主动公开'],
        ['paragraph', '全年公开信息三百条。'],
      ],
    ],
    [
      'a paragraph that goes on after the foot of a page',
      '全年的培训由各单位自己安排，轮流到办公室跟班学\n\n      - 4 -\n\n习，边做边学。',
      [['paragraph', '全年的培训由各单位自己安排，轮流到办公室跟班学习，边做边学。']],
    ],
    [
      'a short numbered line',
      '(二) 依申请公开\n收到申请两件。',
      [
        ['heading', '(二) 依申请公开'],
        ['paragraph', '收到申请两件。'],
      ],
    ],
    [
      'a numbered sentence is no heading',
      '（一）主动公开。全年公开信息三百条。',
      [['paragraph', '（一）主动公开。全年公开信息三百条。']],
    ],
    ['one word', '\n\n无\n', [['paragraph', '无']]],
    [
      'a sentence broken at the end of a line',
      '本单位全年按照有关规定及时公开各类政府信息共计三百\n余条。',
      [['paragraph', '本单位全年按照有关规定及时公开各类政府信息共计三百余条。']],
    ],
    [
      'a sentence broken by a blank line',
      '本单位全年按照有关规定及时公开各类政府信息，其中及时公\n\n开食品抽检信息。',
      [['paragraph', '本单位全年按照有关规定及时公开各类政府信息，其中及时公开食品抽检信息。']],
    ],
    ['marks of emphasis', '**扶贫领域：**公开资金分配。', [['paragraph', '扶贫领域：公开资金分配。']]],
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });

  test('the table with its heads is one block between the paragraphs', () => {
    const text =
      '本部分以表格报告。\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t101\t102\t103\n\n- 4 -\n行政规范性文件\t104\t105\t106\n以上为全年数。';
    expect(blocksOf(text, ['101', '106'])).toEqual([
      ['paragraph', '本部分以表格报告。'],
      ['table', ''],
      ['paragraph', '以上为全年数。'],
    ]);
  });

  test('places point into the whole text', () => {
    const text = '标题\n前文。\n后文。';
    expect(proseBlocks(text, { start: 7, end: text.length }, [])).toEqual([
      { kind: 'paragraph', text: '后文。', line: 3, start: 7, end: 10 },
    ]);
  });
});
