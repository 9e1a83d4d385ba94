import { beforeEach, describe, expect, test } from 'vitest';
import { reportText } from '../fixtures/report-text';
import { makeUser } from '../fixtures/signed-in';
import { workQueue } from '../fixtures/work-queue';
import { incomingBytes } from '../ingest/incoming-file';
import { queueFile } from '../ingest/queue-file';
import { runJob } from '../ingest/run-job';
import { beginJob } from '../store/begin-job';
import { database } from '../store/client';
import { createIntake } from '../store/create-intake';
import { finishJob } from '../store/finish-job';
import { forgetOldBytes } from '../store/forget-old-bytes';
import { transact } from '../store/transact';
import { cancelJob } from './cancel-job';
import type { CurrentUser } from './current-user';
import { intakeView } from './intakes/intake-view';
import { jobLog } from './job-log';
import { jobsPage } from './jobs-page';
import { retryJob } from './retry-job';

const db = database();
const DAY_MS = 24 * 60 * 60 * 1000;

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job", "Intake", "AuditEvent" CASCADE`;
});

const bytes = (note: string) =>
  new TextEncoder().encode(reportText({ organization: '孟州市人民政府', year: 2022, note }));

async function send(user: CurrentUser, name = 'report.txt', note = '一'): Promise<string> {
  const intakeId = await createIntake(db, { kind: 'files', userId: user.id });
  const options = { publish: false, isSample: false, userId: user.id, intakeId };
  return (await queueFile(db, incomingBytes(name, bytes(note)), options)).jobId;
}

const kinds = async (user: CurrentUser, jobId: string) =>
  (await jobLog(user, jobId)).entries.map(({ kind }) => kind);
const inQueue = async (): Promise<number> => {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key IN (SELECT id::text FROM "Job")`;
  return rows[0]?.count ?? 0;
};

describe('cancelling', () => {
  test('ends a file that waits at once, keeps its bytes and takes it out of the queue', async () => {
    const user = await makeUser('contributor');
    const jobId = await send(user);
    expect(await inQueue()).toBe(1);
    expect(await cancelJob(user, { jobId })).toBe('cancelled');
    expect((await jobLog(user, jobId)).file).toMatchObject({ state: 'cancelled', mayRetry: true });
    expect([await inQueue(), await db.sourceFile.count(), await workQueue(db)]).toEqual([0, 1, 0]);
    expect(await kinds(user, jobId)).toEqual(['queued', 'cancelled']);
    expect(await db.auditEvent.findMany({ where: { subject: `job:${jobId}` } })).toMatchObject([
      { action: 'job_cancelled', userId: user.id },
    ]);
  });

  test('asks the process that reads a file to stop before it stores anything', async () => {
    const user = await makeUser('contributor');
    const jobId = await send(user);
    const running = runJob(db, jobId);
    await expect.poll(() => db.job.count({ where: { status: 'running' } })).toBe(1);
    expect(await cancelJob(user, { jobId })).toBe('asked');
    expect(await running).toEqual({ outcome: 'cancelled' });
    expect([await db.reportVersion.count(), await db.report.count()]).toEqual([0, 0]);
    expect(await kinds(user, jobId)).toEqual(['queued', 'started', 'cancel_asked', 'cancelled']);
  });

  test('comes too late for a file that is stored', async () => {
    const user = await makeUser('editor');
    const jobId = await send(user);
    await workQueue(db);
    await expect(cancelJob(user, { jobId })).rejects.toMatchObject({ code: 'conflict' });
    await expect(retryJob(user, { jobId })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a twin of a file that waits', () => {
  test('ends as unchanged, and says whose report it is', async () => {
    const user = await makeUser('editor');
    await send(user, '一.txt');
    const twin = await send(user, '二.txt');
    await workQueue(db);
    expect((await jobLog(user, twin)).file).toMatchObject({
      state: 'unchanged',
      report: { organization: '孟州市人民政府' },
    });
    expect(await kinds(user, twin)).toEqual(['queued', 'started', 'ended']);
    expect([await db.reportVersion.count(), await inQueue()]).toEqual([1, 0]);
  });

  test('is taken in when the first is cancelled', async () => {
    const user = await makeUser('contributor');
    const first = await send(await makeUser('contributor'), '一.txt');
    const twin = await send(user, '二.txt');
    await cancelJob(await makeUser('editor'), { jobId: first });
    await workQueue(db);
    expect((await jobLog(user, twin)).file).toMatchObject({ state: 'added' });
  });

  test('is taken in once, though both are read at the same time', async () => {
    const user = await makeUser('editor');
    const ids = [await send(user, '一.txt'), await send(user, '二.txt')];
    const ends = await Promise.all(ids.map((id) => runJob(db, id)));
    expect(ends.map((end) => end?.outcome).toSorted()).toEqual(['added', 'unchanged']);
    expect(await db.reportVersion.count()).toBe(1);
  });

  test('is refused for its own reason', async () => {
    const user = await makeUser('contributor');
    const intakeId = await createIntake(db, { kind: 'files', userId: user.id });
    const options = { publish: false, isSample: false, userId: user.id, intakeId };
    for (const name of ['一.txt', '二.txt'])
      await queueFile(db, incomingBytes(name, new TextEncoder().encode('今日晴。')), options);
    await workQueue(db);
    const { files } = await intakeView(user, intakeId);
    expect(files.map(({ state, error }) => [state, error?.code])).toEqual([
      ['refused', 'not_a_report'],
      ['refused', 'not_a_report'],
    ]);
    expect(await db.sourceFile.count()).toBe(0);
  });
});

describe('trying again', () => {
  test('brings a cancelled file in', async () => {
    const user = await makeUser('contributor');
    const jobId = await send(user);
    await cancelJob(user, { jobId });
    await retryJob(user, { jobId });
    expect(await inQueue()).toBe(1);
    await workQueue(db);
    expect((await jobLog(user, jobId)).file).toMatchObject({ state: 'added', mayRetry: false });
    expect(await kinds(user, jobId)).toEqual([...['queued', 'cancelled', 'retry_asked', 'started', 'ended']]);
  });

  test('brings a file in whose reader failed', async () => {
    const user = await makeUser('contributor');
    const jobId = await send(user);
    await transact(db, (tx) =>
      finishJob(tx, jobId, {
        outcome: 'refused',
        errorCode: 'reader_failed',
        errorParams: {},
        isFailure: true,
      }),
    );
    expect((await jobLog(user, jobId)).file).toMatchObject({ state: 'failed', mayRetry: true });
    await retryJob(user, { jobId });
    await workQueue(db);
    expect((await jobLog(user, jobId)).file).toMatchObject({ state: 'added', error: null });
  });

  test('is over after a month', async () => {
    const user = await makeUser('contributor');
    const jobId = await send(user);
    await cancelJob(user, { jobId });
    await forgetOldBytes(db, new Date(Date.now() + 29 * DAY_MS));
    expect(await db.sourceFile.count()).toBe(1);
    await forgetOldBytes(db, new Date(Date.now() + 31 * DAY_MS));
    expect(await db.sourceFile.count()).toBe(0);
    await expect(retryJob(user, { jobId })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('who sees what', () => {
  test('contributors have their own files, editors all', async () => {
    const [owner, other, editor] = [
      await makeUser('contributor'),
      await makeUser('contributor'),
      await makeUser('editor'),
    ];
    const jobId = await send(owner);
    const { intakeId } = await db.job.findUniqueOrThrow({ where: { id: jobId } });
    for (const look of [
      () => jobLog(other, jobId),
      () => cancelJob(other, { jobId }),
      () => retryJob(other, { jobId }),
      () => intakeView(other, intakeId ?? ''),
    ])
      await expect(look()).rejects.toMatchObject({ code: 'not_found' });
    await expect(jobLog(null, jobId)).rejects.toMatchObject({ code: 'not_signed_in' });
    expect((await jobsPage(other, {})).total).toBe(0);
    expect((await jobsPage(other, { by: owner.id })).total).toBe(0);
    expect(await jobsPage(owner, {})).toMatchObject({ total: 1, people: [] });
    expect((await jobsPage(editor, {})).people).toMatchObject([{ id: owner.id }]);
    expect(await intakeView(editor, intakeId ?? '')).toMatchObject({ files: [{ jobId }], takesMore: false });
    expect(await intakeView(owner, intakeId ?? '')).toMatchObject({ takesMore: true });
    expect(await cancelJob(editor, { jobId })).toBe('cancelled');
  });

  test('the list is filtered by state, person and name, and nonsense in the address is no filter', async () => {
    const editor = await makeUser('editor');
    await send(editor, '甲.txt', '甲');
    await send(await makeUser('contributor'), '乙.txt', '乙');
    const waiting = await send(editor, '丙.txt', '丙');
    await cancelJob(editor, { jobId: waiting });
    const names = async (query: unknown) =>
      (await jobsPage(editor, query)).files.map(({ fileName }) => fileName);
    expect(await names({})).toEqual(['丙.txt', '乙.txt', '甲.txt']);
    expect(await names({ state: 'queued' })).toEqual(['乙.txt', '甲.txt']);
    expect(await names({ state: 'cancelled' })).toEqual(['丙.txt']);
    expect(await names({ by: editor.id, state: 'queued' })).toEqual(['甲.txt']);
    expect(await names({ text: '乙' })).toEqual(['乙.txt']);
    expect(await names({ text: '%' })).toEqual([]);
    expect(await names({ state: 'x', by: "'; --", page: '-1' })).toHaveLength(3);
    expect(await names({ page: '2' })).toEqual([]);
  });
});

test('an intake says how far it is', async () => {
  const user = await makeUser('contributor');
  const intakeId = await createIntake(db, { kind: 'files', userId: user.id });
  const options = { publish: false, isSample: false, userId: user.id, intakeId };
  for (const [name, content] of [
    ['a.txt', bytes('一')],
    ['b.txt', bytes('一')],
    ['c.txt', new Uint8Array()],
    ['d.txt', bytes('二')],
  ] as const)
    await queueFile(db, incomingBytes(name, content), options);
  const before = await intakeView(user, intakeId);
  expect(before.isOpen).toBe(true);
  expect(before.files.map(({ name, state }) => [name, state])).toEqual([
    ['a.txt', 'queued'],
    ['b.txt', 'queued'],
    ['c.txt', 'queued'],
    ['d.txt', 'queued'],
  ]);
  const first = await beginJob(db, before.files[0]?.jobId ?? '');
  expect((await intakeView(user, intakeId)).files[0]).toMatchObject({ state: 'running', stage: 'reading' });
  await runJob(db, first?.id ?? '');
  await workQueue(db);
  const after = await intakeView(user, intakeId);
  expect(after.isOpen).toBe(false);
  expect(after.files.map(({ state }) => state).toSorted()).toEqual([
    ...['added', 'refused', 'unchanged', 'updated'],
  ]);
});
