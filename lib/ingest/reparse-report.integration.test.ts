import { beforeEach, describe, expect, test } from 'vitest';
import { DocumentLoadError } from '../domain/document';
import type { Figure, ParsedReport } from '../domain/report';
import { figureRef } from '../domain/report';
import { reportText } from '../fixtures/report-text';
import { makeUser } from '../fixtures/signed-in';
import { correctVersion } from '../manage/correct-version';
import { publish } from '../manage/publish';
import { sendFiles } from '../fixtures/send-files';
import { database } from '../store/client';
import { listOpenVersions } from '../store/desk/list-open-versions';
import { checkAnew } from '../correct/check-anew';
import { incomingBytes } from './incoming-file';
import { ingestFile } from '../fixtures/ingest-file';
import { PARSER_VERSION } from './parser-version';
import { readReport } from './read-report';
import { readingOf } from './reading';
import type { Read } from './reread-version';
import { reparseReport, type ReparseOptions } from './reparse-report';

const db = database();
const IN_FORCE = 'disclosure.normative_documents.in_force';
const ISSUED = 'disclosure.normative_documents.issued';
const NEWER = `${PARSER_VERSION}-newer`;
const bytes = new TextEncoder().encode(reportText({ organization: '孟州市人民政府', year: 2022 }));

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job" CASCADE`;
});

/** A reader that reads as this one does, but for what `change` makes of it. */
const reader =
  (change: (report: ParsedReport) => ParsedReport): Read =>
  async (given, fileName, identity) => {
    const reading = readingOf(await readReport(given, fileName, identity));
    return { ...reading, report: checkAnew(change(reading.report)) };
  };
const withFigure = (ref: string, figure: Partial<Figure>) =>
  reader((report) => ({
    ...report,
    figures: report.figures.map((each) => (figureRef(each) === ref ? { ...each, ...figure } : each)),
  }));

const options = (read: Read, more: Partial<ReparseOptions> = {}): ReparseOptions => ({
  read,
  parserVersion: NEWER,
  dryRun: false,
  publish: false,
  ...more,
});

/** A public report whose number in force a person has corrected to 36, and its id. */
async function correctedReport(): Promise<string> {
  const editor = await makeUser('editor');
  await sendFiles(editor, [{ name: 'report.txt', bytes }]);
  const { id, reportId } = await db.reportVersion.findFirstOrThrow();
  const corrected = await correctVersion(editor, {
    versionId: id,
    expectedVersionId: id,
    changes: [{ kind: 'figure', target: IN_FORCE, after: { value: 36, status: 'corrected' } }],
    reason: '原件印作36',
  });
  await publish(editor, { versionId: corrected });
  return reportId;
}

const versions = async () =>
  (await db.reportVersion.findMany({ orderBy: { number: 'asc' }, include: { figures: true } })).map(
    ({ number, parserVersion, revision, origin, figures }) => [
      number,
      parserVersion,
      revision,
      origin,
      figures.find(({ metric }) => metric === IN_FORCE)?.value?.toNumber() ?? null,
      figures.find(({ metric }) => metric === ISSUED)?.value?.toNumber() ?? null,
    ],
  );
const BEFORE = [
  [1, PARSER_VERSION, 0, 'reading', 35, 5],
  [2, PARSER_VERSION, 1, 'correction', 36, 5],
];
const current = async (): Promise<number | undefined> =>
  (await db.report.findFirstOrThrow({ include: { currentVersion: true } })).currentVersion?.number;
const how = (result: Awaited<ReturnType<typeof reparseReport>>) =>
  result.state === 'changed' ? result.reread.carried.map((each) => each.how) : result.state;

describe('a newer reader', () => {
  test('that reads the same makes no version', async () => {
    const reportId = await correctedReport();
    expect(await reparseReport(db, reportId, options(reader((report) => report)))).toEqual({ state: 'same' });
    expect(await versions()).toEqual(BEFORE);
  });

  test('that has read it already does not read it again', async () => {
    const reportId = await correctedReport();
    const result = await reparseReport(
      db,
      reportId,
      options(
        reader((report) => report),
        { parserVersion: PARSER_VERSION },
      ),
    );
    expect(result).toEqual({ state: 'current' });
  });

  test('keeps what people had corrected, and what is new waits', async () => {
    const reportId = await correctedReport();
    const result = await reparseReport(db, reportId, options(withFigure(ISSUED, { value: 6, raw: '6' })));
    expect(how(result)).toEqual(['kept']);
    expect(result).toMatchObject({ isForPerson: false, became: 'pending' });
    expect(await versions()).toEqual([
      ...BEFORE,
      [3, NEWER, 0, 'reading', 35, 6],
      [4, NEWER, 1, 'reading', 36, 6],
    ]);
    expect(await current()).toBe(2);
    expect((await listOpenVersions(db)).map(({ id }) => id)).toEqual([
      (await db.reportVersion.findFirstOrThrow({ where: { number: 4 } })).id,
    ]);
    expect(await reparseReport(db, reportId, options(withFigure(ISSUED, { value: 7 })))).toEqual({
      state: 'current',
    });
  });

  test('says what would change and writes nothing when asked only that', async () => {
    const reportId = await correctedReport();
    const result = await reparseReport(
      db,
      reportId,
      options(withFigure(ISSUED, { value: 6, raw: '6' }), { dryRun: true, publish: true }),
    );
    expect(result).toMatchObject({
      became: 'nothing',
      reread: { diff: { figures: [{ ref: ISSUED, from: { value: 5 }, to: { value: 6 } }] } },
    });
    expect(await versions()).toEqual(BEFORE);
    expect(await db.auditEvent.count({ where: { action: 'reparsed', subject: `report:${reportId}` } })).toBe(
      0,
    );
  });

  test('is public at once where nothing is for a person', async () => {
    const reportId = await correctedReport();
    const result = await reparseReport(
      db,
      reportId,
      options(withFigure(ISSUED, { value: 6, raw: '6' }), { publish: true }),
    );
    expect(result).toMatchObject({ became: 'public' });
    expect(await current()).toBe(4);
    expect(await db.correction.findMany({ where: { version: { number: 4 } } })).toMatchObject([
      { target: IN_FORCE, before: { value: 35, raw: '35' }, after: { value: 36 }, reason: '原件印作36' },
    ]);
  });

  test.each<[string, Read, string, (number | null)[]]>([
    [
      'something else where a person had corrected',
      withFigure(IN_FORCE, { value: 33, raw: '33' }),
      'changed',
      [36, 5],
    ],
    [
      'nothing where a person had corrected',
      reader((report) => ({
        ...report,
        figures: report.figures.filter((each) => figureRef(each) !== IN_FORCE),
      })),
      'lost',
      [null, 5],
    ],
    [
      'another body',
      reader((report) => ({ ...report, organization: { name: '孟州市审计局', kind: 'department' } })),
      'kept',
      [36, 5],
    ],
  ])('that reads %s waits for a person, published or not', async (_, read, carried, figures) => {
    const reportId = await correctedReport();
    const result = await reparseReport(db, reportId, options(read, { publish: true }));
    expect(how(result)).toEqual([carried]);
    expect(result).toMatchObject({ isForPerson: true, became: 'pending' });
    expect((await versions()).at(-1)?.slice(4)).toEqual(figures);
    expect(await current()).toBe(2);
  });

  test('that reads what a person had set leaves nothing to correct', async () => {
    const reportId = await correctedReport();
    const result = await reparseReport(
      db,
      reportId,
      options(withFigure(IN_FORCE, { value: 36, raw: '36' }), { publish: true }),
    );
    expect(how(result)).toEqual(['confirmed']);
    expect(await versions()).toEqual([...BEFORE, [3, NEWER, 0, 'reading', 36, 5]]);
    expect(await current()).toBe(3);
  });

  test('that cannot read it any more says why and leaves it', async () => {
    const reportId = await correctedReport();
    const broken: Read = () => Promise.reject(new DocumentLoadError('not_a_report', 'no title'));
    expect(await reparseReport(db, reportId, options(broken))).toMatchObject({
      state: 'refused',
      error: { code: 'not_a_report' },
    });
    expect(await versions()).toEqual(BEFORE);
  });

  test('that was read, and then meets a bug, is not called unreadable', async () => {
    const reportId = await correctedReport();
    const odd: Read = async (given, fileName, identity) => {
      const reading = readingOf(await readReport(given, fileName, identity));
      return { ...reading, report: { ...reading.report, figures: null as never } };
    };
    await expect(reparseReport(db, reportId, options(odd))).rejects.toThrow(TypeError);
    expect(await versions()).toEqual(BEFORE);
  });
});

test('the file coming in again under a newer reader does not undo what people corrected', async () => {
  await correctedReport();
  await db.reportVersion.updateMany({ data: { parserVersion: 'older' } });
  const file = incomingBytes('again.txt', bytes);
  await ingestFile(db, file, { publish: true, isSample: false, userId: null });
  expect(await current()).toBe(2);
  expect((await listOpenVersions(db)).length).toBe(1);
});
