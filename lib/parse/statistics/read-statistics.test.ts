import { describe, expect, it } from 'vitest';
import { documentOf } from '../../fixtures/document';
import { labelCell, type FormRow } from '../../fixtures/documents/form-tables';
import { TABLE_SHAPES, type TableShape } from '../../fixtures/documents/write-text';
import { readStatistics } from './read-statistics';

type Row = readonly [label: string, unit: string, count: string, key: string | null];

const ROWS: readonly Row[] = [
  ['一、主动公开情况', '——', '——', 'disclosed'],
  ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '1843', 'disclosed.total'],
  ['其中：主动公开规范性文件数', '条', '26', 'disclosed.normative_documents'],
  ['制发规范性文件总数', '件', '30', 'disclosed.normative_documents_issued'],
  ['（二）通过不同渠道和方式公开政府信息的情况', '——', '——', 'disclosed.channels'],
  ['1.政府公报公开政府信息数', '条', '0', 'disclosed.gazette'],
  ['2.政府网站公开政府信息数', '条', '1,650', 'disclosed.website'],
  ['二、回应解读情况', '——', '——', 'responses'],
  ['（一）回应公众关注热点或重大舆情数', '次', '7', 'responses.total'],
  ['本市自设的一项指标', '次', '2', null],
  ['三、依申请公开情况', '——', '——', 'requests'],
  ['（一）收到申请数', '件', '14', 'requests.received'],
  ['1.当面申请数', '件', '5', 'requests.received_in_person'],
  ['四、行政复议数量', '件', '3', 'reconsideration.total'],
  ['（二）被依法纠错数', '件', '1', 'reconsideration.corrected'],
  ['（三）其他情形数', '件', '2', 'reconsideration.other'],
  ['五、行政诉讼数量', '件', '4', 'litigation.total'],
  ['（二）被依法纠错数', '件', '0', 'litigation.corrected'],
  ['（三）其他情形数', '件', '4', 'litigation.other'],
  ['七、依申请公开信息收取的费用', '万元', '0.35', 'fees.amount'],
  ['（三）从事政府信息公开工作人员数', '人', '9', 'resources.staff'],
];
const HEAD = ['统计指标', '单位', '统计数'];
const BEFORE = ['全年主动公开信息 1843 条，同比增加 26 条。', '政府信息公开情况统计表', '（2015年度）'];
const AFTER = ['单位负责人：甲　审核人：乙', '联系电话：0379-6623', '填报日期：2016年1月8日'];

const cellsOf = (rows: readonly (readonly string[])[]): FormRow[] =>
  rows.map((row) => row.map((text) => labelCell(text)));

function textOf(shape: TableShape, rows: readonly (readonly string[])[]): string {
  return [...BEFORE, TABLE_SHAPES[shape](cellsOf(rows)), ...AFTER].join('\n');
}
const printed = ROWS.map(([label, unit, count]) => [label, unit, count]);
const numberOf = (count: string): number | null => (count === '——' ? null : Number(count.replace(',', '')));

describe('readStatistics', () => {
  it.each<TableShape>([
    'tabs',
    'spaces',
    'bars',
    'barsAtTheEnd',
    'markdown',
    'cellPerLine',
    'cellAndBlankLine',
    'oneLineOfSpaces',
    'oneLineOfTabs',
  ])('reads label, unit and value: %s', (shape) => {
    const text = textOf(shape, [HEAD, ...printed]);
    const { statistics } = readStatistics(documentOf(text));
    expect(statistics.map(({ key, label, unit, value }) => [label, unit, value, key])).toEqual(
      ROWS.map(([label, unit, count, key]) => [
        label,
        unit === '——' ? null : unit,
        numberOf(count),
        key === null ? null : `statistics.${key}`,
      ]),
    );
    for (const { raw, source, status } of statistics.filter(({ raw }) => raw !== '')) {
      expect(text.slice(source.start, source.end)).toBe(raw);
      expect(['printed', 'not_applicable']).toContain(status);
    }
  });

  it.each<[string, TableShape]>([
    ['dashes left out, tabs', 'tabs'],
    ['dashes left out, a cell on each line', 'cellPerLine'],
    ['dashes left out, spaces', 'spaces'],
  ])('rows without values: %s', (_, shape) => {
    const rows = printed.map((row) => row.map((text) => (text === '——' ? '' : text)));
    const { statistics } = readStatistics(documentOf(textOf(shape, [HEAD, ...rows])));
    expect(statistics.map(({ label, value }) => [label, value])).toEqual(
      ROWS.map(([label, , count]) => [label, numberOf(count)]),
    );
    expect(statistics[0]).toMatchObject({ status: 'blank', raw: '', unit: null });
  });

  it('is no table without its heads, unless its rows are those of the form', () => {
    const known = readStatistics(documentOf(textOf('tabs', printed)));
    expect(known.statistics.find(({ key }) => key === 'statistics.disclosed.total')?.value).toBe(1843);
    const budget = [
      ['项目', '单位', '数量'],
      ['办公桌', '个', '12'],
      ['打印机', '个', '3'],
    ];
    expect(readStatistics(documentOf(textOf('tabs', budget))).statistics).toEqual([]);
    expect(readStatistics(documentOf(BEFORE.join('\n'))).statistics).toEqual([]);
  });

  it('reads the coded tables of two columns of values', () => {
    const rows = [
      ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
      ['主动公开信息数', '条', '01', '40', '163'],
      ['其中：全文电子化的主动公开信息数', '条', '02', '38', '150'],
      ['网站专栏页面访问量', '人次', '05', '', '20160'],
      ['申请总数', '条', '10', '0', '2'],
      ['行政复议数', '件', '32', '0', '0'],
    ];
    for (const shape of ['tabs', 'bars', 'markdown'] as const) {
      const { statistics } = readStatistics(documentOf(textOf(shape, rows)));
      expect(statistics.map(({ key, column, value }) => [key, column, value])).toEqual([
        ['statistics.disclosed.total', '本期实际', 40],
        ['statistics.disclosed.total', '本年累计', 163],
        [null, '本期实际', 38],
        [null, '本年累计', 150],
        [null, '本期实际', null],
        [null, '本年累计', 20160],
        ['statistics.requests.received', '本期实际', 0],
        ['statistics.requests.received', '本年累计', 2],
        ['statistics.reconsideration.total', '本期实际', 0],
        ['statistics.reconsideration.total', '本年累计', 0],
      ]);
    }
  });

  it('does not guess the column where a coded row lost a value', () => {
    const rows = [
      ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
      ['主动公开信息数', '条', '01', '40', '163'],
      ['网站专栏页面访问量', '人次', '05', '20160'],
    ];
    const { statistics } = readStatistics(documentOf(textOf('cellPerLine', rows)));
    expect(statistics.map(({ value, status }) => [value, status])).toEqual([
      [40, 'printed'],
      [163, 'printed'],
      [null, 'unreadable'],
      [null, 'unreadable'],
    ]);
  });

  it('reads numbers of rows before the labels as codes', () => {
    const rows = [
      ['序号', '统计指标', '单位', '统计数'],
      ['1', '主动公开政府信息数', '条', '88'],
      ['2', '收到申请数', '件', '0'],
    ];
    for (const shape of ['tabs', 'cellPerLine', 'spaces'] as const) {
      const { statistics } = readStatistics(documentOf(textOf(shape, rows)));
      expect(statistics.map(({ label, value }) => [label, value])).toEqual([
        ['主动公开政府信息数', 88],
        ['收到申请数', 0],
      ]);
    }
  });

  it.each([
    [
      'a number of a page between two rows',
      '1.当面申请数',
      (text: string) => text.replace('1.当面申请数', '3\n1.当面申请数'),
      '（一）收到申请数',
      14,
    ],
    [
      '- 3 - between two rows',
      '',
      (text: string) => text.replace('1.当面申请数', '- 3 -\n1.当面申请数'),
      '（一）收到申请数',
      14,
    ],
    [
      'heads again on the next page',
      '',
      (text: string) => text.replace('1.当面申请数', '统计指标\t单位\t统计数\n1.当面申请数'),
      '1.当面申请数',
      5,
    ],
    [
      'a value with its unit',
      '',
      (text: string) => text.replace('件\t14', '件\t14件'),
      '（一）收到申请数',
      14,
    ],
  ])('%s', (_, __, change, label, value) => {
    const { statistics } = readStatistics(documentOf(change(textOf('tabs', [HEAD, ...printed]))));
    expect(statistics).toHaveLength(ROWS.length);
    expect(statistics.find((each) => each.label === label)?.value).toBe(value);
  });

  it('two numbers where one is due, each on its own line, are not read', () => {
    const text = textOf('cellPerLine', [HEAD, ...printed]).replace('件\n14\n', '件\n14\n3\n');
    const row = readStatistics(documentOf(text)).statistics.find(({ label }) => label === '（一）收到申请数');
    expect(row).toMatchObject({ value: null, status: 'unreadable', raw: '14 3' });
  });

  it('words where a number is due are kept and not read', () => {
    const text = textOf('tabs', [HEAD, ...printed]).replace('件\t14', '件\t十余');
    const row = readStatistics(documentOf(text)).statistics.find(({ label }) => label === '（一）收到申请数');
    expect(row).toMatchObject({ value: null, status: 'unreadable', raw: '十余' });
  });
});
