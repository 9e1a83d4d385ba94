import { beforeEach, describe, expect, test } from 'vitest';
import { reportText } from '../fixtures/report-text';
import { makeUser } from '../fixtures/signed-in';
import { database } from '../store/client';
import { listOpenVersions } from '../store/desk/list-open-versions';
import { correctVersion } from './correct-version';
import type { CurrentUser } from './current-user';
import { discardDraft } from './discard-draft';
import { previewChanges } from './preview-changes';
import { publish } from './publish';
import { rejectVersion } from './reject-version';
import { returnToVersion } from './return-to-version';
import { reviewVersion } from './review-version';
import { versionHistory } from './version-history';
import { sendFiles } from '../fixtures/send-files';

const db = database();

/** What waits on the desk for a person. */
async function listDrafts(from: typeof db) {
  const open = await listOpenVersions(from);
  return open
    .filter(({ decision }) => decision !== 'rejected')
    .map(({ id, ...rest }) => ({ ...rest, versionId: id }));
}

const TEXT = reportText({
  organization: '孟州市人民政府',
  year: 2022,
  note: '全年制发规范性文件6件。',
});
const IN_FORCE = 'disclosure.normative_documents.in_force';
const ISSUED = 'disclosure.normative_documents.issued';
const value = (number: number, target = IN_FORCE) => ({
  kind: 'figure',
  target,
  after: { value: number, status: 'corrected' },
});
const AUDIT_OFFICE = {
  kind: 'identity',
  after: { divisionCode: '410883', organizationName: '孟州市审计局', kind: 'department', year: 2022 },
};

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job" CASCADE`;
});

async function upload(user: CurrentUser, name = 'report.txt', text = TEXT): Promise<string> {
  await sendFiles(user, [{ name, bytes: new TextEncoder().encode(text) }]);
  return (await db.reportVersion.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })).id;
}

async function published(user: CurrentUser): Promise<string> {
  const id = await upload(user);
  await publish(user, { versionId: id });
  return id;
}

const correct = (user: CurrentUser, from: string, changes: unknown[], more: object = {}) =>
  correctVersion(user, { versionId: from, expectedVersionId: from, changes, reason: '原件印作36', ...more });

const figure = async (versionId: string, metric = IN_FORCE) => {
  const found = await db.figure.findFirst({ where: { versionId, metric } });
  return found && { value: found.value?.toNumber() ?? null, raw: found.raw, status: found.status };
};
const findings = async (versionId: string, code: string): Promise<string[]> =>
  (await db.finding.findMany({ where: { versionId, code }, orderBy: { position: 'asc' } })).map(
    ({ verdict, expression }) => `${verdict} ${expression}`,
  );
const versions = () =>
  db.reportVersion.findMany({
    orderBy: [{ reportId: 'asc' }, { number: 'asc' }],
    include: { corrections: true },
  });

describe('a correction', () => {
  test('of a draft is a new version, with what is printed, why, by whom, and the rules tried again', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    expect(await findings(first, 'claim_agrees')).toEqual([]);
    const second = await correct(editor, first, [value(36), value(6, ISSUED)]);
    expect(await figure(second)).toEqual({ value: 36, raw: '35', status: 'corrected' });
    expect(await figure(first)).toEqual({ value: 35, raw: '35', status: 'printed' });
    expect((await findings(second, 'claim_agrees')).length).toBe(1);
    expect(
      (await versions()).map(({ number, revision, origin, reason }) => [number, revision, origin, reason]),
    ).toEqual([
      [1, 0, 'reading', null],
      [2, 1, 'correction', '原件印作36'],
    ]);
    expect(
      await db.correction.findFirstOrThrow({ where: { versionId: second, target: IN_FORCE } }),
    ).toMatchObject({
      kind: 'figure',
      before: { value: 35, raw: '35', status: 'printed' },
      after: { value: 36, status: 'corrected' },
      createdById: editor.id,
    });
    expect(await db.report.findFirstOrThrow()).toMatchObject({ status: 'draft', currentVersionId: second });
    expect((await listDrafts(db)).map(({ versionId }) => versionId)).toEqual([second]);
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: 'corrected' } });
    expect(event).toMatchObject({ userId: editor.id, details: { madeFrom: first, reason: '原件印作36' } });
  });

  test('of a public report waits until it is published', async () => {
    const editor = await makeUser('editor');
    const first = await published(editor);
    const second = await correct(editor, first, [value(36)]);
    expect(await db.report.findFirstOrThrow()).toMatchObject({
      status: 'published',
      currentVersionId: first,
    });
    expect((await listDrafts(db)).map(({ versionId }) => versionId)).toEqual([second]);
    await publish(editor, { versionId: second });
    expect(await db.report.findFirstOrThrow()).toMatchObject({ currentVersionId: second });
  });

  test('keeps those of before, and what is corrected again keeps what was read', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    const second = await correct(editor, first, [value(36), { kind: 'title', after: '另一个标题' }]);
    const third = await correct(editor, second, [value(37)], { reason: '再改' });
    expect(await figure(third)).toEqual({ value: 37, raw: '35', status: 'corrected' });
    const held = await db.correction.findMany({ where: { versionId: third }, orderBy: { kind: 'asc' } });
    expect(held.map(({ kind, before, reason }) => [kind, before, reason])).toMatchObject([
      ['title', expect.stringContaining('孟州市人民政府'), '原件印作36'],
      ['figure', { value: 35, status: 'printed' }, '再改'],
    ]);
  });

  test('taken back, or set to what is printed, leaves the report as it was read', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    const second = await correct(editor, first, [
      value(36),
      value(6, 'disclosure.normative_documents.issued'),
    ]);
    const third = await correct(editor, second, [value(35)], {
      undo: [{ kind: 'figure', target: 'disclosure.normative_documents.issued' }],
    });
    const contents = async (id: string) => {
      const found = await db.figure.findMany({
        where: { versionId: id },
        orderBy: { start: 'asc' },
        omit: { id: true, versionId: true },
      });
      const said = await db.finding.findMany({
        where: { versionId: id },
        orderBy: [{ position: 'asc' }],
        omit: { id: true, versionId: true },
      });
      return [found, said];
    };
    expect(await contents(third)).toEqual(await contents(first));
    expect(await db.correction.count({ where: { versionId: third } })).toBe(0);
  });

  test('moves a border and reads the part anew', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    const start = TEXT.indexOf('更新还不够及时');
    const second = await correct(editor, first, [
      {
        kind: 'section',
        target: 'problems',
        after: { heading: '五、问题', source: { start, end: start + 4 } },
      },
    ]);
    const part = await db.section.findFirstOrThrow({ where: { versionId: second, kind: 'problems' } });
    expect(part).toMatchObject({ heading: '五、问题', text: '更新还不', start, line: 14 });
  });

  test.each<[string, unknown[], object, string, object]>([
    ['that sets what is printed', [value(35)], {}, 'nothing_changed', {}],
    ['without anything', [], {}, 'nothing_changed', {}],
    ['without a reason', [value(36)], { reason: ' ' }, 'invalid_parameter', {}],
    ['of no figure', [value(1, 'rumours')], {}, 'invalid_change', { problem: 'figure_unknown' }],
    [
      'of a cell that was not read, nowhere',
      [value(1, 'requests.granted/total')],
      {},
      'invalid_change',
      { problem: 'source_missing' },
    ],
    [
      'that nobody made, taken back',
      [],
      { undo: [{ kind: 'title', target: '' }] },
      'invalid_change',
      { problem: 'nothing_to_undo' },
    ],
    [
      'to a place that is none',
      [{ ...AUDIT_OFFICE, after: { ...AUDIT_OFFICE.after, divisionCode: '999999' } }],
      {},
      'invalid_parameter',
      {},
    ],
    [
      'to a year to come',
      [{ ...AUDIT_OFFICE, after: { ...AUDIT_OFFICE.after, year: 2999 } }],
      {},
      'invalid_parameter',
      {},
    ],
    ['with a number beyond all counting', [value(1e15)], {}, 'invalid_parameter', {}],
  ])('%s is refused and writes nothing', async (_, changes, more, code, params) => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    await expect(correct(editor, first, changes, more)).rejects.toMatchObject({ code, params });
    expect(await db.reportVersion.count()).toBe(1);
  });

  test('is for editors', async () => {
    const first = await upload(await makeUser('contributor'));
    await expect(correct(await makeUser('contributor'), first, [value(36)])).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

describe('two editors on one report', () => {
  test('the second is told who was faster, and nothing is overwritten', async () => {
    const [one, two] = [await makeUser('editor'), await makeUser('editor')];
    const first = await upload(one);
    const second = await correct(one, first, [value(36)]);
    await expect(correct(two, first, [value(99)])).rejects.toMatchObject({
      code: 'conflict',
      params: { who: one.email, did: 'corrected', versionId: second },
    });
    await expect(
      returnToVersion(two, { versionId: first, expectedVersionId: first, reason: '退回' }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await expect(publish(two, { versionId: first })).rejects.toMatchObject({ code: 'conflict' });
    await expect(discardDraft(two, { versionId: first })).rejects.toMatchObject({ code: 'conflict' });
    expect(await figure(second)).toMatchObject({ value: 36 });
    expect(await db.reportVersion.count()).toBe(2);
  });

  test('an older version is not corrected over a newer one, though that was seen, unless it was rejected', async () => {
    const editor = await makeUser('editor');
    const first = await published(editor);
    const second = await correct(editor, first, [value(36)]);
    const over = () => correct(editor, first, [value(37)], { expectedVersionId: second });
    await expect(over()).rejects.toMatchObject({ code: 'conflict' });
    expect((await reviewVersion(editor, first)).newer).toEqual({ id: second, number: 2 });
    await rejectVersion(editor, { versionId: second, reason: '改错了' });
    expect((await reviewVersion(editor, first)).newer).toBeNull();
    expect(await figure(await over())).toMatchObject({ value: 37 });
  });

  test('what another version was made from waits for nobody', async () => {
    const editor = await makeUser('editor');
    const first = await published(editor);
    const second = await correct(editor, first, [value(36)]);
    const third = await correct(editor, second, [value(37)]);
    const { id: reportId } = await db.report.findFirstOrThrow();
    const states = async () =>
      (await versionHistory(editor, reportId, null)).versions.map(({ state }) => state);
    expect(await states()).toEqual(['pending', 'superseded', 'public']);
    expect(await reviewVersion(editor, second)).toMatchObject({ standing: 'superseded' });
    const reject = (versionId: string) => rejectVersion(editor, { versionId, reason: '改错了' });
    await expect(reject(second)).rejects.toMatchObject({ code: 'conflict' });
    await reject(third);
    expect(await states()).toEqual(['rejected', 'pending', 'public']);
    await reject(second);
  });

  test('at the same moment one of them gets in', async () => {
    const [one, two] = [await makeUser('editor'), await makeUser('editor')];
    const first = await upload(one);
    const ends = await Promise.allSettled([
      correct(one, first, [value(36)]),
      correct(two, first, [value(37)]),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.reportVersion.count()).toBe(2);
  });
});

describe('a preview', () => {
  test('says what the correction would, and stores nothing', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    const preview = await previewChanges(editor, { versionId: first, changes: [value(6, ISSUED)] });
    expect(preview.findings.map(({ code }) => code)).toContain('claim_agrees');
    expect(preview.figures.map(({ ref }) => ref)).toEqual([ISSUED]);
    expect(await db.reportVersion.count()).toBe(1);
    const second = await correct(editor, first, [value(6, ISSUED)]);
    const stored = await db.finding.findMany({ where: { versionId: second } });
    expect(preview.findings.map(({ code, expression }) => `${code} ${expression}`).sort()).toEqual(
      stored.map(({ code, expression }) => `${code} ${expression}`).sort(),
    );
  });
});

describe('the wrong body', () => {
  test('of a draft: the version stands under the right one and no longer waits under the other', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    const second = await correct(editor, first, [AUDIT_OFFICE], { reason: '题名所写机关有误' });
    expect((await listDrafts(db)).map(({ versionId, organization }) => [versionId, organization])).toEqual([
      [second, '孟州市审计局'],
    ]);
    expect(await db.reviewDecision.findFirstOrThrow()).toMatchObject({
      versionId: first,
      kind: 'rejected',
      reason: '题名所写机关有误',
    });
    await publish(editor, { versionId: second });
    const reports = await db.report.findMany({ include: { organization: true } });
    expect(reports.map(({ organization, status }) => [organization.name, status]).sort()).toEqual([
      ['孟州市人民政府', 'draft'],
      ['孟州市审计局', 'published'],
    ]);
  });

  test('of a public report: it stays until the other is published, then leads there', async () => {
    const editor = await makeUser('editor');
    const first = await published(editor);
    const second = await correct(editor, first, [AUDIT_OFFICE, value(36)], { reason: '归属有误' });
    const third = await correct(editor, second, [value(37)], { reason: '再改' });
    const old = () => db.report.findFirstOrThrow({ where: { organization: { name: '孟州市人民政府' } } });
    expect(await old()).toMatchObject({ status: 'published', currentVersionId: first });
    await publish(editor, { versionId: third });
    const { reportId } = await db.reportVersion.findUniqueOrThrow({ where: { id: third } });
    expect(await old()).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: '归属有误',
      movedToId: reportId,
    });
    expect(await db.passage.count({ where: { reportId } })).toBeGreaterThan(0);
    expect(await db.passage.count({ where: { reportId: (await old()).id } })).toBe(0);
    expect(await db.job.findFirstOrThrow()).toMatchObject({ reportId });
  });

  test('put right again goes back to where it was', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    const second = await correct(editor, first, [AUDIT_OFFICE]);
    const { reportId } = await db.reportVersion.findUniqueOrThrow({ where: { id: first } });
    const third = await correct(editor, second, [], {
      undo: [{ kind: 'identity', target: '' }],
      reason: '误改',
    });
    expect(await db.reportVersion.findUniqueOrThrow({ where: { id: third } })).toMatchObject({
      reportId,
      number: 2,
    });
    expect((await listDrafts(db)).map(({ versionId }) => versionId)).toEqual([third]);
  });
});

describe('going back', () => {
  test('makes a version with what the earlier one says', async () => {
    const editor = await makeUser('editor');
    const first = await published(editor);
    const second = await correct(editor, first, [value(36)]);
    await publish(editor, { versionId: second });
    const third = await returnToVersion(editor, {
      versionId: first,
      expectedVersionId: second,
      reason: '更正有误',
    });
    expect(await figure(third)).toEqual({ value: 35, raw: '35', status: 'printed' });
    expect(await db.reportVersion.findUniqueOrThrow({ where: { id: third } })).toMatchObject({
      number: 3,
      revision: 2,
      origin: 'return',
      madeFromId: first,
      reason: '更正有误',
    });
    expect(await db.report.findFirstOrThrow()).toMatchObject({ currentVersionId: second });
    await publish(editor, { versionId: third });
    const fourth = await correct(editor, third, [value(38)]);
    expect(await figure(fourth)).toEqual({ value: 38, raw: '35', status: 'corrected' });
  });

  test('to where it is already is nothing', async () => {
    const editor = await makeUser('editor');
    const first = await upload(editor);
    await expect(
      returnToVersion(editor, { versionId: first, expectedVersionId: first, reason: '退回' }),
    ).rejects.toMatchObject({ code: 'nothing_changed' });
  });
});

test('the same file after a correction, and after a move, is still unchanged', async () => {
  const editor = await makeUser('editor');
  const first = await published(editor);
  const second = await correct(editor, first, [value(36)]);
  await upload(editor, 'again.txt');
  await publish(editor, { versionId: second });
  await upload(editor, 'again.txt');
  await publish(editor, { versionId: await correct(editor, second, [AUDIT_OFFICE]) });
  await upload(editor, 'again.txt');
  const jobs = await db.job.findMany({ orderBy: { createdAt: 'asc' } });
  expect(jobs.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged', 'unchanged', 'unchanged']);
  expect(await db.reportVersion.count()).toBe(3);
});
