import { describe, expect, test } from 'vitest';
import { alignSentences } from './align-sentences';
import { measureReuse } from './measure-reuse';
import { splitSentences, type Sentence } from './split-sentences';

function sentences(...texts: string[]): Sentence[] {
  return texts.map((text, index) => ({ text, line: index + 1, start: 0, end: text.length }));
}

function shapeOf(...columns: Sentence[][]) {
  return alignSentences(columns).map((row) => [
    row.kind,
    ...row.cells.map((cell) => cell?.sentence.text ?? null),
  ]);
}

const TRAINING = '全年组织业务培训三次，覆盖全部乡镇街道。';
const WEBSITE = '政府网站设置专栏集中发布涉企政策文件。';
const REQUESTS = '收到公开申请86件，全部按期答复。';

describe('alignSentences', () => {
  test('equal sentences, whatever their width and spaces', () => {
    expect(shapeOf(sentences('共3 件（次）。'), sentences('共３件(次)。'))).toEqual([
      ['same', '共3 件（次）。', '共３件(次)。'],
    ]);
  });

  test('a sentence that only one report has stays after its predecessor', () => {
    expect(shapeOf(sentences(TRAINING, WEBSITE), sentences(TRAINING, REQUESTS, WEBSITE))).toEqual([
      ['same', TRAINING, TRAINING],
      ['only', null, REQUESTS],
      ['same', WEBSITE, WEBSITE],
    ]);
  });

  test('changed words are marked on both sides', () => {
    const [row] = alignSentences([sentences(REQUESTS), sentences('收到公开申请14件，全部按期答复。')]);
    expect(row?.kind).toBe('changed');
    const changed = row?.cells.map((cell) =>
      cell?.pieces.filter((piece) => piece.changed).map((piece) => piece.text),
    );
    expect(changed).toEqual([['86'], ['14']]);
  });

  test('a sentence put elsewhere is found and said to be moved', () => {
    const rows = alignSentences([
      sentences(TRAINING, WEBSITE, REQUESTS),
      sentences(WEBSITE, REQUESTS, TRAINING),
    ]);
    expect(rows.map((row) => row.cells.map((cell) => cell?.moved))).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  test('unlike sentences are never paired', () => {
    expect(shapeOf(sentences(TRAINING), sentences(WEBSITE)).map(([kind]) => kind)).toEqual(['only', 'only']);
  });

  test('three reports share one row', () => {
    expect(shapeOf(sentences(WEBSITE), sentences(), sentences(WEBSITE))).toEqual([
      ['same', WEBSITE, null, WEBSITE],
    ]);
  });
});

test('reuse counts the characters that are word for word the same', () => {
  const rows = alignSentences([
    sentences('一二三四五六七八。'),
    sentences('一二三四五六七八。', '甲乙丙丁戊己庚辛壬癸。'),
  ]);
  expect(measureReuse(rows, 2)).toEqual([{ shared: 9, total: 20 }]);
});

test('sentences keep their place in the text', () => {
  const text = '一、概况\n第一句。第二句；\n第三';
  const blocks = [{ kind: 'paragraph' as const, text: '', line: 2, start: 5, end: text.length }];
  expect(splitSentences(blocks, text).map((each) => [each.text, text.slice(each.start, each.end)])).toEqual([
    ['第一句。', '第一句。'],
    ['第二句；', '第二句；'],
    ['第三', '第三'],
  ]);
});
