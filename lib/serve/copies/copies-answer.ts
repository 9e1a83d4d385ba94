import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { absolute } from '../api/report-item';
import { csvStream, type CsvRow } from '../csv';
import type { Copy, ReportCopiesAnswer } from './copies-schema';
import type { CopiedPassage, CopyView } from './copy-view';
import { readReportCopies } from './report-copies';

type Answer = z.infer<typeof ReportCopiesAnswer>;

/** The copies of a published report as data, set phrases without places. Throws `AppError` not_found, withdrawn. */
export async function copiesAnswer(id: string): Promise<Answer> {
  const copies = await copiesOf(id);
  if (copies === null) return { reportId: id, summary: null, passages: [] };
  const { summary, passages } = copies;
  const { total, before, others, common } = summary;
  return {
    reportId: id,
    summary: { characters: total, before, others, setPhrases: common },
    passages: passages
      .filter(({ copies, commonTo }) => copies.length > 0 || commonTo !== null)
      .map((passage) => ({
        ...placeOf(passage),
        characters: passage.length,
        setPhraseOf: passage.commonTo,
        copies: passage.copies.map(copyItem),
      })),
  };
}

const COLUMNS = [
  ...['line', 'start', 'end', 'text', 'set_phrase_of', 'other_report_id', 'other_organization'],
  ...['other_division_code', 'other_division', 'other_year', 'other_published_on', 'same_body', 'changed'],
  ...['alike', 'order', 'order_by', 'other_line', 'other_start', 'other_end', 'other_text', 'url'],
] as const;

/** The same as a CSV file, a row for each copy and for each set phrase. Throws as `copiesAnswer` before the first byte. */
export async function copiesCsv(id: string): Promise<ReadableStream<Uint8Array>> {
  const { passages } = await copiesAnswer(id);
  const rows = passages.flatMap(({ source, text, setPhraseOf, copies }): CsvRow[] => {
    const own = [source.line, source.start, source.end, text, setPhraseOf];
    if (copies.length === 0) return [own];
    return copies.map((copy) => [
      ...own,
      ...[copy.reportId, copy.organization.name, copy.division.code, copy.division.name, copy.year],
      ...[copy.publishedOn, copy.sameBody, copy.changed, copy.alike, copy.order, copy.orderBy],
      ...[copy.source.line, copy.source.start, copy.source.end, copy.text, copy.url],
    ]);
  });
  return csvStream(COLUMNS, [rows]);
}

async function copiesOf(id: string): ReturnType<typeof readReportCopies> {
  const report = z.uuid().safeParse(id).success
    ? await database().report.findUnique({ where: { id }, select: { status: true } })
    : null;
  if (report?.status === 'withdrawn') throw new AppError('withdrawn', `report ${id} was withdrawn`);
  if (report?.status !== 'published') throw new AppError('not_found', `no published report ${id}`);
  return readReportCopies(id);
}

function placeOf({
  text,
  line,
  start,
  end,
}: CopiedPassage | CopyView): Pick<Answer['passages'][0], 'text' | 'source'> {
  return { text, source: { line, start, end } };
}

function copyItem(copy: CopyView): z.infer<typeof Copy> {
  return {
    ...placeOf(copy),
    reportId: copy.reportId,
    url: absolute(copy.href),
    compareUrl: absolute(copy.compareHref),
    organization: copy.organization,
    division: copy.division,
    year: copy.year,
    publishedOn: copy.publishedOn,
    sameBody: copy.isSameBody,
    changed: copy.changed,
    alike: Math.round(copy.alike * 1000) / 1000,
    order: copy.direction.order,
    orderBy: copy.direction.by,
  };
}
