import { FINDING_CODES } from '../../domain/finding-codes';
import { FINDING_STATES } from '../../domain/finding-state';
import { SEVERITIES, VERDICTS } from '../../domain/report';
import { listFindingLines, type FindingLine } from '../../store/export/list-version-rows';
import { boolean, integer, LIST_SEPARATOR, text, time } from '../column';
import { defineTable } from '../table';
import { placeIn, rowsOfVersions, type Placed } from './rows-of-versions';
import {
  PLACE_REFERENCES,
  placeColumns,
  readingColumns,
  REPORT_REFERENCE,
  reportColumns,
} from './shared-columns';

export const FINDINGS = defineTable<Placed<FindingLine>>({
  name: 'findings',
  zh: '核查结果：对报告试过的规则，和读取时发现的问题',
  en: 'Findings: rules tried on the reports, and what was noticed while reading',
  key: ['finding_id'],
  references: [
    REPORT_REFERENCE,
    ...PLACE_REFERENCES,
    { column: 'code', table: 'finding-codes', target: 'code' },
  ],
  rows: (context) => rowsOfVersions(context, ({ tx }, ids) => listFindingLines(tx, ids)),
  columns: [
    text('finding_id', '核查结果的编号', 'Id of the finding', ({ line }) => line.id),
    ...reportColumns<Placed<FindingLine>>(),
    integer('position', '在报告中的次序', 'Order within the report', ({ line }) => line.position),
    text('code', '规则或问题的代码', 'Code of the rule or of what was noticed', ({ line }) => line.code, {
      values: FINDING_CODES,
    }),
    text('severity', '轻重', 'Severity', ({ line }) => line.severity, { values: SEVERITIES }),
    text(
      'verdict',
      '成立、不成立、无法判断',
      'Whether the rule holds, is violated, or cannot be decided',
      ({ line }) => line.verdict,
      {
        values: VERDICTS,
      },
    ),
    text(
      'state',
      '编者的处理：open 未处理或数字已变，confirmed 确认报告有误，explained 已说明，dismissed 规则不适用',
      'What the editors say of it: open, nothing or of other numbers; confirmed, the report is wrong; explained, there is a reason; dismissed, the rule does not apply',
      ({ line }) => line.state,
      { values: FINDING_STATES },
    ),
    boolean(
      'is_open',
      '是否未了：不成立或未能判定，且未说明、未判为不适用',
      'Whether it counts as open: violated or undetermined, and neither explained nor dismissed',
      ({ line }) => line.isOpen,
    ),
    text('comment', '编者说明', 'The reason given by the editors', ({ line }) => line.comment, {
      mayBeNull: true,
    }),
    time('decided_at', '编者处理的时间', 'When the editors decided on it', ({ line }) => line.decidedAt, {
      mayBeNull: true,
    }),
    text(
      'figures',
      `涉及的数，以“${LIST_SEPARATOR}”分隔`,
      `Figures involved, separated by “${LIST_SEPARATOR}”`,
      ({ line }) => line.figures.join(LIST_SEPARATOR),
      { mayBeEmpty: true },
    ),
    text(
      'expression',
      '代入数字的算式；没有计算时为空文本',
      'The rule with its numbers; an empty text where nothing was computed',
      ({ line }) => line.expression,
      {
        mayBeEmpty: true,
      },
    ),
    text(
      'params',
      '填入句子的内容（JSON）',
      'What the sentence of the code is filled with (JSON)',
      ({ line }) => line.params,
    ),
    ...placeColumns<Placed<FindingLine>>(true),
    text(
      'basis_report_id',
      '所依据的另一报告',
      'The other report it rests on',
      ({ line }) => line.basisReportId,
      { mayBeNull: true },
    ),
    text(
      'basis_figures',
      `另一报告中涉及的数，以“${LIST_SEPARATOR}”分隔`,
      `Figures of that report, separated by “${LIST_SEPARATOR}”`,
      ({ line }) => line.basisFigures.join(LIST_SEPARATOR),
      { mayBeEmpty: true },
    ),
    ...readingColumns<Placed<FindingLine>>(),
    text(
      'url',
      '在原文中位置的永久网址；没有位置时为报告网址',
      'Permanent address of the place, or of the report where there is none',
      ({ report, line }) => placeIn(report, line),
    ),
  ],
});
