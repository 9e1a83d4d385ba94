import type { ReportHead } from '../../store/export/list-report-heads';
import { date, integer, text, time } from '../column';
import { defineTable, type ExportContext } from '../table';
import { addressOf } from './rows-of-versions';
import { PLACE_REFERENCES, readingColumns, reportColumns } from './shared-columns';

interface Row {
  readonly head: ReportHead;
  readonly url: string;
  readonly source: string;
}

async function* rows({ heads: reports, absolute }: ExportContext): AsyncGenerator<Row[]> {
  for await (const heads of reports()) {
    yield heads.map((head) => ({
      head,
      url: absolute(addressOf(head)),
      source: absolute(`/api/v1/files/${head.sha256}`),
    }));
  }
}

export const REPORTS = defineTable<Row>({
  name: 'reports',
  zh: '已公开的报告，一行一份，以当前版本为准',
  en: 'Published reports, one a row, as their current version says',
  key: ['report_id'],
  references: PLACE_REFERENCES,
  rows,
  columns: [
    ...reportColumns<Row>(),
    text('title', '标题；没有印出时为空', 'Title; empty where none is printed', ({ head }) => head.title, {
      mayBeNull: true,
      mayBeEmpty: true,
    }),
    date(
      'published_on',
      '报告印出的发布日期',
      'Date of publication as printed',
      ({ head }) => head.publishedOn,
      { mayBeNull: true },
    ),
    time(
      'added_at',
      '在本库公开的时间（UTC，精确到秒）',
      'When it became public here (UTC, to the second)',
      ({ head }) => head.addedAt,
      {
        mayBeNull: true,
      },
    ),
    time(
      'read_at',
      '当前版本入库的时间（UTC，精确到秒）',
      'When the current version was read (UTC, to the second)',
      ({ head }) => head.readAt,
    ),
    ...readingColumns<Row>(),
    text('format', '原件格式', 'Format of the original', ({ head }) => head.format),
    text('media_type', '原件媒体类型', 'Media type of the original', ({ head }) => head.mediaType),
    integer('bytes', '原件字节数', 'Size of the original in bytes', ({ head }) => head.bytes),
    text('url', '报告的永久网址', 'Permanent address of the report', ({ url }) => url),
    text('source_url', '原件网址', 'Address of the original', ({ source }) => source),
  ],
});
