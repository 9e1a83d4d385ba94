import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/document';
import { blocksOf, makeReport } from '../fixtures/documents/made-report';
import { noTables, relabel, all, editPart, type Edit } from '../fixtures/documents/edit-report';
import { writeText, type TableShape } from '../fixtures/documents/write-text';
import { parseReport } from './parse-report';

const SHAPES: readonly TableShape[] = ['tabs', 'spaces', 'cellPerLine', 'bars', 'oneLineOfSpaces'];

function formOf(form: '2019' | '2021', edit: Edit, shape: TableShape = 'tabs', year = 2022) {
  const report = edit(makeReport({ seed: 11, form, year }));
  return parseReport(documentOf(writeText(blocksOf(report), shape))).form;
}
const only =
  (...kinds: string[]): Edit =>
  (report) => ({
    ...report,
    parts: report.parts.map((part) => (kinds.includes(part.kind) ? part : { ...part, table: null })),
  });
const asIs: Edit = (report) => report;

describe('decideForm', () => {
  it.each(SHAPES)('reads the form of a year that has another: %s', (shape) => {
    expect(formOf('2019', asIs, shape, 2023)).toBe('2019');
    expect(formOf('2021', asIs, shape, 2020)).toBe('2021');
  });

  it.each<[string, '2019' | '2021', Edit]>([
    ['规范性文件 in a 2021 table', '2021', relabel('行政规范性文件', '规范性文件')],
    ['处理决定数量 in a 2021 table', '2021', relabel('本年处理决定数量', '处理决定数量')],
    ['本年新 cut', '2019', all(relabel('本年新制作数量', '本年新'), relabel('本年新公开数量', '本年新'))],
    [
      'both documents cited',
      '2021',
      (report) => ({ ...report, preamble: ['按国办公开办函〔2019〕60号和国办公开办函〔2021〕30号编写。'] }),
    ],
    [
      'the other one cited',
      '2019',
      (report) => ({ ...report, preamble: ['按国办公开办函〔2021〕30号编写。'] }),
    ],
    ['one row （六） in a 2021 report', '2021', only('disclosure')],
    ['only table 3, three rows （六）', '2021', only('requests')],
    ['only table 3, one row （六）', '2019', only('requests')],
    [
      'the narrative names labels of the other form',
      '2021',
      editPart('overview', (part) => ({
        ...part,
        before: ['政府集中采购、上一年项目数量等旧表栏目不再使用，其他对外管理服务事项另行统计。'],
      })),
    ],
  ])('%s', (_, form, edit) => {
    expect(formOf(form, edit)).toBe(form);
  });

  it.each<[string, string[]]>([
    ['no table', []],
    ['a heading with a word of the 2019 form', ['（三）政府集中采购', '全部上网。']],
    ['a heading with a word of the 2021 form', ['3.清理现行有效文件', '共清理 120 件。']],
    [
      'a sentence with words of both before a table of statistics',
      [
        '现行有效的规范性文件 35 件，本年收费金额 0 元，上一年项目数量 4 个。',
        '统计指标\t单位\t统计数',
        '主动公开政府信息数\t条\t1843',
      ],
    ],
  ])('a report before 2019 is free: %s', (_, lines) => {
    const report = editPart('overview', (part) => ({ ...part, before: lines }))(
      noTables(makeReport({ seed: 3, year: 2015 })),
    );
    const read = parseReport(documentOf(writeText(blocksOf(report), 'tabs')));
    expect(read.form).toBe('free');
    expect(read.figures).toEqual([]);
  });
});
