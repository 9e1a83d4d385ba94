import { APPLICANTS, isMetricKey, METRICS } from '../../domain/metrics';
import { FIGURE_STATUSES, INFERENCE_RULES } from '../../domain/report';
import { listFigureLines, type FigureLine } from '../../store/export/list-version-rows';
import { decimal, text } from '../column';
import { defineTable } from '../table';
import { rowsOfVersions, type Placed } from './rows-of-versions';
import {
  PLACE_REFERENCES,
  placeColumns,
  readingColumns,
  REPORT_REFERENCE,
  reportColumns,
} from './shared-columns';

const nameOf = ({ line: { metric, applicant } }: Placed<FigureLine>): string =>
  applicant === null ? metric : `${metric}/${applicant}`;

export const FIGURES = defineTable<Placed<FigureLine>>({
  name: 'figures',
  zh: '法定表格中的数，一行一个（长表）。报告没有印出的指标没有行；值不明的行，值为空，从不写作 0',
  en: 'Numbers of the statutory tables, one a row (long form). A metric that a report does not print has no row; an unknown value is empty, never 0',
  key: ['report_id', 'figure'],
  references: [
    REPORT_REFERENCE,
    ...PLACE_REFERENCES,
    { column: 'metric', table: 'metrics', target: 'metric' },
  ],
  rows: (context) => rowsOfVersions(context, ({ tx, metric }, ids) => listFigureLines(tx, ids, metric)),
  columns: [
    ...reportColumns<Placed<FigureLine>>(),
    text(
      'figure',
      '数在报告内的永久名称：指标，有申请人栏的再加“/申请人”',
      'Permanent name within the report: the metric, with “/applicant” where the table has applicants',
      nameOf,
    ),
    text('metric', '指标', 'Metric', ({ line }) => line.metric),
    text(
      'applicant',
      '申请人（表三的栏）；其他表为空',
      'Applicant (column of table 3); empty in other tables',
      ({ line }) => line.applicant,
      {
        mayBeNull: true,
        values: APPLICANTS,
      },
    ),
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
      'unit',
      '单位：count 为件、项等个数，CNY_10k 为万元',
      'Unit: count, or CNY_10k (10,000 yuan)',
      ({ line }) => unitOf(line.metric),
      {
        values: ['count', 'CNY_10k'],
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
    text(
      'status',
      '值从何而来：printed 印出，inferred 由合计唯一推得，blank 空白，not_applicable 不适用，unreadable 无法辨认，corrected 经人更正',
      'How the value is known: printed, inferred (the sums leave one possibility), blank, not_applicable, unreadable, corrected (by a person)',
      ({ line }) => line.status,
      { values: FIGURE_STATUSES },
    ),
    text(
      'rule',
      '推得所依的合计；仅 inferred 有',
      'The sum it was inferred from; only where inferred',
      ({ line }) => line.rule,
      { mayBeNull: true, values: INFERENCE_RULES },
    ),
    ...placeColumns<Placed<FigureLine>>(),
    ...readingColumns<Placed<FigureLine>>(),
    text(
      'url',
      '这个数在原文中位置的永久网址',
      'Permanent address of the place of this number',
      (row) => `${row.report}?figure=${nameOf(row)}`,
    ),
  ],
});

function unitOf(metric: string): string | null {
  return isMetricKey(metric) ? METRICS[metric].unit : null;
}
