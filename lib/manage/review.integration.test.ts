import { beforeEach, describe, expect, test } from 'vitest';
import { reportText } from '../fixtures/report-text';
import { makeUser } from '../fixtures/signed-in';
import { sendFiles } from '../fixtures/send-files';
import { ingestFile } from '../fixtures/ingest-file';
import { incomingBytes } from '../ingest/incoming-file';
import { database } from '../store/client';
import { assignIdentity } from './assign-identity';
import { desk } from './desk';
import { discardDraft } from './discard-draft';
import { dismissFile } from './dismiss-file';
import { intakeView } from './intakes/intake-view';
import { publish } from './publish';
import { removeSamples } from './remove-samples';
import { reviewFile } from './review-file';
import { reviewVersion } from './review-version';
import { uploadFiles } from './upload-files';
import { withdraw } from './withdraw';

const db = database();
const CERTAIN = { organization: '孟州市人民政府', year: 2022 };
const UNCERTAIN = { organization: '我局', year: null };
const upload = (shape: Parameters<typeof reportText>[0], name = 'report.txt') => ({
  name,
  bytes: new TextEncoder().encode(reportText(shape)),
});
const identity = (jobId: string) => ({
  jobId,
  divisionCode: '410883',
  organizationName: '孟州市审计局',
  kind: 'department',
  year: '2022',
});

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job" CASCADE`;
});

async function versionId(): Promise<string> {
  return (await db.reportVersion.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })).id;
}

async function waitingJobId(): Promise<string> {
  return (await db.job.findFirstOrThrow({ where: { outcome: 'needs_review' } })).id;
}

describe('an upload', () => {
  test('leaves a draft that a person publishes and withdraws, each noted', async () => {
    const [contributor, editor] = [await makeUser('contributor'), await makeUser('editor')];
    await sendFiles(contributor, [upload(CERTAIN)]);
    expect((await desk(editor)).items).toMatchObject([{ type: 'version', name: '孟州市人民政府' }]);
    const id = await versionId();
    expect(await reviewVersion(editor, id)).toMatchObject({ standing: 'draft', newer: null });
    await publish(editor, { versionId: id });
    expect(await db.passage.count()).toBeGreaterThan(0);
    expect((await desk(editor)).items).toEqual([]);
    await withdraw(editor, { versionId: id, reason: '机关更正' });
    expect(await db.report.findFirstOrThrow()).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: '机关更正',
    });
    expect(await db.passage.count()).toBe(0);
    const events = await db.auditEvent.findMany({ where: { userId: { in: [contributor.id, editor.id] } } });
    expect(events.map(({ action }) => action).sort()).toEqual(['published', 'uploaded', 'withdrawn']);
  });

  test('shows its sender what became of each file', async () => {
    const user = await makeUser('contributor');
    const intakeId = await sendFiles(user, [
      upload(CERTAIN),
      upload(UNCERTAIN, 'b.txt'),
      { name: 'c.txt', bytes: new Uint8Array() },
    ]);
    const { files } = await intakeView(user, intakeId);
    expect(files.map(({ name, state }) => [name, state])).toEqual([
      ['report.txt', 'added'],
      ['b.txt', 'needs_review'],
      ['c.txt', 'refused'],
    ]);
    await expect(intakeView(await makeUser('contributor'), intakeId)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('an older draft cannot be published over a newer version', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload(CERTAIN)]);
    const older = await versionId();
    await sendFiles(editor, [upload({ ...CERTAIN, note: '改' })]);
    await publish(editor, { versionId: await versionId() });
    await expect(publish(editor, { versionId: older })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a discarded draft leaves nothing; what is public cannot be discarded', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload(CERTAIN)]);
    await discardDraft(editor, { versionId: await versionId() });
    expect([await db.report.count(), await db.sourceFile.count(), await db.organization.count()]).toEqual([
      0, 0, 0,
    ]);
    await sendFiles(editor, [upload(CERTAIN)]);
    await publish(editor, { versionId: await versionId() });
    await expect(discardDraft(editor, { versionId: await versionId() })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('a file that waits', () => {
  test('becomes a draft under the identity a person gives, once', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload(UNCERTAIN)]);
    const jobId = await waitingJobId();
    expect((await reviewFile(editor, jobId)).read.document.text).toContain('我局');
    const decided = await Promise.allSettled([1, 2].map(() => assignIdentity(editor, identity(jobId))));
    expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const review = await reviewVersion(editor, await versionId());
    expect(review).toMatchObject({
      standing: 'draft',
      publicPath: '/reports/410883/mengzhou-shi-shenji-ju/2022',
    });
    expect((await desk(editor)).items).toMatchObject([{ type: 'version', name: '孟州市审计局' }]);
  });

  test.each([
    ['an unknown place', { divisionCode: '999999' }],
    ['a year to come', { year: '2999' }],
    ['no name', { organizationName: ' ' }],
    ['an unknown kind', { kind: 'club' }],
  ])('%s is not taken', async (_, wrong) => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload(UNCERTAIN)]);
    const jobId = await waitingJobId();
    await expect(assignIdentity(editor, { ...identity(jobId), ...wrong })).rejects.toMatchObject({
      code: 'invalid_parameter',
    });
    expect(await waitingJobId()).toBe(jobId);
  });

  test('sent back, it leaves no bytes', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload(UNCERTAIN)]);
    await dismissFile(editor, { jobId: await waitingJobId(), reason: '不是年度报告' });
    expect(await db.sourceFile.count()).toBe(0);
    expect(await db.job.findFirstOrThrow()).toMatchObject({
      outcome: 'refused',
      errorCode: 'dismissed',
      errorParams: { reason: '不是年度报告' },
    });
  });
});

test('a contributor only uploads, an editor does not remove samples', async () => {
  const [contributor, editor] = [await makeUser('contributor'), await makeUser('editor')];
  await sendFiles(contributor, [upload(CERTAIN), upload(UNCERTAIN)]);
  const [version, jobId] = [await versionId(), await waitingJobId()];
  for (const attempt of [
    () => publish(contributor, { versionId: version }),
    () => discardDraft(contributor, { versionId: version }),
    () => assignIdentity(contributor, identity(jobId)),
    () => dismissFile(contributor, { jobId, reason: '不收' }),
    () => removeSamples(editor),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ code: 'not_allowed' });
  }
  await expect(uploadFiles(null, [])).rejects.toMatchObject({ code: 'not_signed_in' });
  expect(await db.report.findFirstOrThrow()).toMatchObject({ status: 'draft' });
});

test('removing the samples takes them out of the search', async () => {
  const file = incomingBytes('sample.txt', upload(CERTAIN).bytes);
  await ingestFile(db, file, { publish: true, isSample: true, userId: null });
  expect(await db.passage.count()).toBeGreaterThan(0);
  expect(await removeSamples(await makeUser('administrator'))).toBe(1);
  expect([await db.passage.count(), await db.report.count()]).toEqual([0, 0]);
});
