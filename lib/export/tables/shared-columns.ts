import { FORMS } from '../../domain/metrics';
import { ORGANIZATION_KINDS } from '../../domain/report';
import type { ReportHead } from '../../store/export/list-report-heads';
import { boolean, integer, LIST_SEPARATOR, text, type ColumnOf } from '../column';
import type { Reference } from '../table';

interface WithHead {
  readonly head: ReportHead;
}

interface WithPlace {
  readonly line: {
    readonly page: number | null;
    readonly line: number | null;
    readonly start: number | null;
    readonly end: number | null;
  };
}

export const REPORT_REFERENCE: Reference = { column: 'report_id', table: 'reports', target: 'report_id' };
export const PLACE_REFERENCES: readonly Reference[] = [
  { column: 'division_code', table: 'divisions', target: 'division_code' },
  { column: 'organization_slug', table: 'organizations', target: 'organization_slug' },
];

/** Which report a row is about, with everything one groups by. */
export function reportColumns<Row extends WithHead>(): ColumnOf<Row>[] {
  return [
    text(
      'report_id',
      '报告的永久编号（UUID）',
      'Permanent id of the report (UUID)',
      ({ head }) => head.reportId,
    ),
    integer(
      'year',
      '报告年度（不是发布年份）',
      'Year reported on (not the year of publication)',
      ({ head }) => head.year,
    ),
    text(
      'division_code',
      '行政区划代码：六位（GB/T 2260），乡级九位',
      'Code of the administrative division: six digits (GB/T 2260), nine for a township',
      ({ head }) => head.divisionCode,
    ),
    text('division_name', '行政区划名称', 'Name of the division', ({ head }) => head.divisionName),
    text(
      'division_path',
      `从省级到本级的代码，以“${LIST_SEPARATOR}”分隔`,
      `Codes from the province down to the division, separated by “${LIST_SEPARATOR}”`,
      ({ head }) => head.divisionPath.join(LIST_SEPARATOR),
    ),
    text(
      'organization_slug',
      '发布机关的永久标识',
      'Permanent identifier of the publishing body',
      ({ head }) => head.slug,
    ),
    text('organization_name', '发布机关名称', 'Name of the publishing body', ({ head }) => head.organization),
    text('organization_kind', '发布机关类别', 'Kind of body', ({ head }) => head.kind, {
      values: ORGANIZATION_KINDS,
    }),
    text(
      'form',
      '表格格式，按表内栏目判定：2019 为国办公开办函〔2019〕60号，2021 为〔2021〕30号，free 为没有法定表格',
      'Form of the tables, decided by their labels: 2019 is notice 〔2019〕60, 2021 is notice 〔2021〕30, free has no statutory tables',
      ({ head }) => head.form,
      { values: FORMS },
    ),
  ];
}

/** Where in the extracted text a row stands. */
export function placeColumns<Row extends WithPlace>(mayBeNull = false): ColumnOf<Row>[] {
  return [
    integer(
      'page',
      '原件页码；原件不分页时为空',
      'Page of the original; empty where the format has no pages',
      ({ line }) => line.page,
      {
        mayBeNull: true,
      },
    ),
    integer(
      'line',
      '提取文本的行号，从 1 起',
      'Line of the extracted text, from 1',
      ({ line }) => line.line,
      { mayBeNull },
    ),
    integer(
      'start',
      '在提取文本中的起点（UTF-16 单位，从 0 起）',
      'Start offset in the extracted text (UTF-16 units, from 0)',
      ({ line }) => line.start,
      { mayBeNull },
    ),
    integer(
      'end',
      '在提取文本中的终点（不含）',
      'End offset in the extracted text (exclusive)',
      ({ line }) => line.end,
      { mayBeNull },
    ),
  ];
}

/** Which file and which reading of it a row comes from. */
export function readingColumns<Row extends WithHead>(): ColumnOf<Row>[] {
  return [
    text('source_sha256', '原件的 SHA-256', 'SHA-256 of the original file', ({ head }) => head.sha256),
    text(
      'parser_version',
      '读取程序的版本',
      'Version of the program that read it',
      ({ head }) => head.parserVersion,
    ),
    integer(
      'version',
      '报告在库中的版本号',
      'Number of the version within the report',
      ({ head }) => head.version,
    ),
    boolean(
      'is_sample',
      '是否为随项目附带的样本；样本不是真实文件',
      'Whether it is a sample that comes with the project; samples are not official documents',
      ({ head }) => head.isSample,
    ),
  ];
}
