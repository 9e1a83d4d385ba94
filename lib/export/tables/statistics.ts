import { listStatisticLines, type StatisticLine } from '../../store/export/list-version-rows';
import { decimal, integer, text } from '../column';
import { defineTable } from '../table';
import { placeIn, rowsOfVersions, type Placed } from './rows-of-versions';
import {
  PLACE_REFERENCES,
  placeColumns,
  readingColumns,
  REPORT_REFERENCE,
  reportColumns,
} from './shared-columns';

export const STATISTICS = defineTable<Placed<StatisticLine>>({
  name: 'statistics',
  zh: '2019 年以前报告的统计表，一行一个数。这些行不是法定表格的指标，不能与 figures 相加减',
  en: 'Tables of statistics of reports before 2019, one number a row. These are no metrics of the statutory forms and do not add to figures',
  key: ['report_id', 'position'],
  references: [
    REPORT_REFERENCE,
    ...PLACE_REFERENCES,
    { column: 'key', table: 'statistic-keys', target: 'key' },
  ],
  rows: (context) => rowsOfVersions(context, ({ tx }, ids) => listStatisticLines(tx, ids)),
  columns: [
    ...reportColumns<Placed<StatisticLine>>(),
    integer('position', '在报告中的次序', 'Order within the report', ({ line }) => line.position),
    text(
      'key',
      '已知行的标识；只有印出的名称时为空',
      'Key of a known row; empty where only the printed label names it',
      ({ line }) => line.key,
      {
        mayBeNull: true,
      },
    ),
    text('label', '印出的行名', 'Label as printed', ({ line }) => line.label, { mayBeEmpty: true }),
    text(
      'column',
      '值上方印的栏名；只有一栏时为空',
      'What is printed over the value where there are several columns',
      ({ line }) => line.column,
      {
        mayBeNull: true,
        mayBeEmpty: true,
      },
    ),
    text('unit', '印出的单位', 'Unit as printed', ({ line }) => line.unit, {
      mayBeNull: true,
      mayBeEmpty: true,
    }),
    decimal(
      'value',
      '值；不能确定时为空，空不是 0',
      'Value; empty where it is not certain, which is not 0',
      ({ line }) => line.value,
      {
        mayBeNull: true,
      },
    ),
    text(
      'raw',
      '单元格里印的原文；空文本是没有印任何字',
      'What the cell prints; an empty text where nothing is printed',
      ({ line }) => line.raw,
      {
        mayBeEmpty: true,
      },
    ),
    text('status', '值从何而来', 'How the value is known', ({ line }) => line.status, {
      values: ['printed', 'blank', 'not_applicable', 'unreadable'],
    }),
    ...placeColumns<Placed<StatisticLine>>(),
    ...readingColumns<Placed<StatisticLine>>(),
    text('url', '在原文中位置的永久网址', 'Permanent address of the place', ({ report, line }) =>
      placeIn(report, line),
    ),
  ],
});
