import { SECTION_KINDS } from '../../domain/report';
import { listSectionLines, type SectionLine } from '../../store/export/list-version-rows';
import { integer, text } from '../column';
import { defineTable } from '../table';
import { placeIn, rowsOfVersions, type Placed } from './rows-of-versions';
import {
  PLACE_REFERENCES,
  placeColumns,
  readingColumns,
  REPORT_REFERENCE,
  reportColumns,
} from './shared-columns';

export const SECTIONS = defineTable<Placed<SectionLine>>({
  name: 'sections',
  zh: '报告正文，一行一部分',
  en: 'Text of the reports, one part a row',
  key: ['report_id', 'ordinal'],
  references: [REPORT_REFERENCE, ...PLACE_REFERENCES],
  groupRows: 1_000,
  rows: (context) => rowsOfVersions(context, ({ tx }, ids) => listSectionLines(tx, ids)),
  columns: [
    ...reportColumns<Placed<SectionLine>>(),
    integer(
      'ordinal',
      '次序：法定六部分为 1 至 6，另加的从 7 起；没有法定表格的报告按印出次序，0 为第一个标题之前的文字',
      'Order: 1 to 6 for the statutory parts, 7 and up for what a report adds; as printed in a free report, 0 for what stands before its first heading',
      ({ line }) => line.ordinal,
    ),
    text('kind', '六个部分之一', 'Which of the six parts', ({ line }) => line.kind, {
      values: SECTION_KINDS,
    }),
    text(
      'heading',
      '印出的标题；没有印出时为空',
      'Heading as printed; empty where it is not printed',
      ({ line }) => line.heading,
      {
        mayBeNull: true,
        mayBeEmpty: true,
      },
    ),
    text('text', '标题以外的文字', 'Text without the heading', ({ line }) => line.text, { mayBeEmpty: true }),
    ...placeColumns<Placed<SectionLine>>(),
    ...readingColumns<Placed<SectionLine>>(),
    text('url', '在原文中位置的永久网址', 'Permanent address of the place', ({ report, line }) =>
      placeIn(report, line),
    ),
  ],
});
