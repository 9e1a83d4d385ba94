import { describe, expect, test } from 'vitest';
import { alignSections } from './align-sentences';
import { splitSentences, type Sentence } from './split-sentences';

function sentences(...texts: string[]): Sentence[] {
  return texts.map((text, index) => ({ text, role: 'own', line: index + 1, start: index, end: index + 1 }));
}

function rowsOf(...columns: Sentence[][]) {
  return alignSections([{ kind: 'overview', columns }]).flatMap((section) => section.rows);
}

function shapeOf(...columns: Sentence[][]) {
  return rowsOf(...columns).map((row) => [
    row.kind,
    ...row.cells.map((cell) => cell?.sentences.map(({ text }) => text).join('|') ?? null),
  ]);
}

const TRAINING = '全年组织业务培训三次，覆盖全部乡镇街道。';
const WEBSITE = '政府网站设置专栏集中发布涉企政策文件。';
const REQUESTS = '收到公开申请86件，全部按期答复。';

describe('the sentences of one section', () => {
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
    const [row] = rowsOf(sentences(REQUESTS), sentences('收到公开申请14件，全部按期答复。'));
    expect(row?.kind).toBe('changed');
    const changed = row?.cells.map((cell) =>
      cell?.pieces.filter((piece) => piece.changed).map((piece) => piece.text),
    );
    expect(changed).toEqual([['86'], ['14']]);
  });

  test('a sentence put elsewhere is found and said to be moved', () => {
    const rows = rowsOf(sentences(TRAINING, WEBSITE, REQUESTS), sentences(WEBSITE, REQUESTS, TRAINING));
    expect(rows.map((row) => row.cells.map((cell) => cell?.moved))).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  test('unlike sentences are never paired', () => {
    expect(shapeOf(sentences(TRAINING), sentences(WEBSITE)).map(([kind]) => kind)).toEqual(['only', 'only']);
  });

  test('three reports share one row, and one of them two', () => {
    const [head, tail] = ['全年组织业务培训三次。', '培训覆盖全部乡镇街道。'];
    expect(shapeOf(sentences(head, tail), sentences(head, tail), sentences(TRAINING))).toEqual([
      ['changed', `${head}|${tail}`, `${head}|${tail}`, TRAINING],
    ]);
  });

  test('each cell says how it is to the first of its row', () => {
    const [row] = rowsOf(
      sentences(),
      sentences(REQUESTS),
      sentences('收到公开申请14件，全部按期答复。'),
      sentences(REQUESTS),
    );
    expect(row?.cells.map((cell) => cell?.kind)).toEqual([undefined, 'first', 'changed', 'same']);
  });
});

test('a sentence that stands in another part is put beside its like and says where it is from', () => {
  const sections = alignSections([
    { kind: 'overview', columns: [sentences(TRAINING, WEBSITE), sentences(TRAINING)] },
    { kind: 'disclosure', columns: [sentences(REQUESTS), sentences(WEBSITE)] },
  ]);
  expect(
    sections.map(({ kind, rows }) => [kind, ...rows.map((row) => row.cells.map((cell) => cell?.from))]),
  ).toEqual([
    ['overview', [null, null], [null, 'disclosure']],
    ['disclosure', [null, undefined]],
  ]);
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
