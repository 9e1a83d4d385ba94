import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportFile } from '../../fixtures/report-file';
import { beginJob } from '../../store/begin-job';
import { database } from '../../store/client';
import { leaveQueue } from '../../store/queue/leave-queue';
import { reconcileQueue } from '../../store/queue/reconcile-queue';
import { queueFile } from '../queue-file';
import { runJob } from '../run-job';
import { startWorker, type Worker } from './start-worker';

const db = database();
const url = process.env['DATABASE_URL'] ?? '';
const PATIENCE = { timeout: 150_000, interval: 100 };
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const workers: Worker[] = [];

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job" CASCADE`;
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map(({ stop }) => stop()));
});

function start(): Worker {
  const worker = startWorker({ url, db, files: 1, onTrouble: () => undefined });
  workers.push(worker);
  return worker;
}

async function queue(note: string): Promise<string> {
  const file = reportFile({ organization: '孟州市人民政府', year: 2022, note });
  return (await queueFile(db, file, { publish: true, isSample: false, userId: null, intakeId: null })).jobId;
}

const job = (id: string) => db.job.findUniqueOrThrow({ where: { id } });
const kinds = async (jobId: string) =>
  (await db.jobEvent.findMany({ where: { jobId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);
const inQueue = () => db.$queryRaw`SELECT key, locked_by FROM graphile_worker.jobs`;

test('a worker reads what waits and what comes, and leaves an empty queue', async () => {
  const before = await queue('先');
  start();
  await expect.poll(async () => (await job(before)).outcome, PATIENCE).toBe('added');
  const after = await queue('后');
  await expect.poll(async () => (await job(after)).status, PATIENCE).toBe('done');
  expect(await job(after)).toMatchObject({ outcome: 'updated', stage: null, attempts: 1 });
  expect(await kinds(after)).toEqual(['queued', 'started', 'ended']);
  await expect.poll(inQueue, PATIENCE).toEqual([]);
});

test('two workers read each file once', async () => {
  const ids = await Promise.all(['甲', '乙', '丙', '丁', '戊', '己'].map(queue));
  start();
  start();
  for (const id of ids) await expect.poll(async () => (await job(id)).status, PATIENCE).toBe('done');
  expect(await db.job.findMany({ where: { attempts: { not: 1 } } })).toEqual([]);
  expect(await db.reportVersion.count()).toBe(6);
});

describe('what a dead worker had in hand', () => {
  async function diesWith(id: string): Promise<void> {
    await beginJob(db, id);
    await db.$executeRaw`
      UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dead', locked_at = now(), attempts = 1 WHERE key = ${id}`;
  }

  test('is taken over at once', async () => {
    const id = await queue('一');
    await diesWith(id);
    start();
    await expect.poll(async () => (await job(id)).status, PATIENCE).toBe('done');
    expect(await job(id)).toMatchObject({ outcome: 'added', attempts: 2 });
    expect(await kinds(id)).toEqual(['queued', 'started', 'taken_over', 'started', 'ended']);
  });

  test('is left alone while the worker lives', async () => {
    const id = await queue('一');
    await diesWith(id);
    const living = new pg.Client({ connectionString: url });
    await living.connect();
    await living.query(`SELECT pg_advisory_lock(20261126, hashtext('pool-dead'))`);
    await reconcileQueue(db);
    expect(await inQueue()).toEqual([{ key: id, locked_by: 'pool-dead' }]);
    expect(await job(id)).toMatchObject({ status: 'running' });
    await living.end();
    await vi.waitFor(async () => {
      await reconcileQueue(db);
      expect(await inQueue()).toEqual([{ key: id, locked_by: null }]);
    }, PATIENCE);
    expect(await job(id)).toMatchObject({ status: 'queued' });
  });

  test('only lets the search follow when everything was stored', async () => {
    const id = await queue('一');
    await runJob(db, id);
    await db.passage.deleteMany();
    await db.job.update({ where: { id }, data: { status: 'running', finishedAt: null } });
    expect(await runJob(db, id)).toMatchObject({ outcome: 'added' });
    expect(await db.passage.count()).toBeGreaterThan(0);
    expect([await db.reportVersion.count(), (await job(id)).status]).toEqual([1, 'done']);
  });

  test('is stored once, though a worker that was only thought dead goes on with it', async () => {
    const id = await queue('一');
    const early = runJob(db, id);
    await expect.poll(async () => (await job(id)).status, PATIENCE).toBe('running');
    const late = runJob(db, id);
    await Promise.all([early, late]);
    expect(await job(id)).toMatchObject({ status: 'done', outcome: 'added' });
    expect(await db.reportVersion.count()).toBe(1);
  });
});

test('a job that is in no queue, as after a restore, is queued again', async () => {
  const id = await queue('一');
  await leaveQueue(db, id);
  await db.job.update({ where: { id }, data: { status: 'running' } });
  await reconcileQueue(db);
  expect(await inQueue()).toEqual([{ key: id, locked_by: null }]);
  expect([(await job(id)).status, await kinds(id)]).toEqual(['queued', ['queued', 'requeued']]);
});

test('an entry without a job, as after a restore, is done with', async () => {
  const id = await queue('一');
  await db.job.delete({ where: { id } });
  start();
  await expect.poll(inQueue, PATIENCE).toEqual([]);
});

test('a job that never comes to its end is given up, and can be tried again', async () => {
  const id = await queue('一');
  await db.jobEvent.createMany({ data: Array.from({ length: 25 }, () => ({ jobId: id, kind: 'started' })) });
  expect(await runJob(db, id)).toMatchObject({ outcome: 'refused' });
  expect(await job(id)).toMatchObject({
    status: 'failed',
    errorCode: 'reader_failed',
    sourceSha256: expect.any(String) as string,
  });
});

test('a worker that is told to stop gives back what it reads', async () => {
  const id = await queue('一');
  const stopped = new AbortController();
  stopped.abort();
  await expect(runJob(db, id, stopped.signal)).rejects.toThrow('the reader broke');
  expect(await job(id)).toMatchObject({ status: 'queued', stage: null });
  expect(await kinds(id)).toEqual(['queued', 'started', 'retried']);
});

test('a stop is not blamed on a file whose reader broke before', async () => {
  const id = await queue('一');
  const broke = { jobId: id, kind: 'retried', params: { why: 'reader' } };
  await db.jobEvent.createMany({ data: [broke, broke] });
  await expect(runJob(db, id, AbortSignal.abort())).rejects.toThrow('the reader broke');
  expect(await job(id)).toMatchObject({ status: 'queued', outcome: null, errorCode: null });
});

test('a worker outlives its connections to the database', async () => {
  start();
  const first = await queue('一');
  await expect.poll(async () => (await job(first)).status, PATIENCE).toBe('done');
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  const second = await queue('二').catch(() => queue('二'));
  await expect.poll(async () => (await job(second).catch(() => null))?.status, PATIENCE).toBe('done');
});

describe('a job whose end the queue did not take is not held for ever', () => {
  const ENTRY = 'graphile_worker._private_jobs FOR EACH ROW';
  async function run(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }

  test.each([
    ['it failed', `UPDATE OF last_error ON ${ENTRY}`, true],
    ['it was done', `DELETE ON ${ENTRY}`, false],
  ])('when %s', async (_, refused, isFailing) => {
    const troubles: string[] = [];
    await run(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the database is away'; END $$`,
    );
    await run(`CREATE TRIGGER refuse BEFORE ${refused} EXECUTE FUNCTION refuse()`);
    if (isFailing)
      await run('CREATE TRIGGER refuse BEFORE INSERT ON "ReportVersion" EXECUTE FUNCTION refuse()');
    const id = await queue('一');
    workers.push(startWorker({ url, db, files: 1, onTrouble: (message) => troubles.push(message) }));
    await expect
      .poll(() => troubles.some((message) => /Failed to (fail|complete)/.test(message)), PATIENCE)
      .toBe(true);
    await run('DROP FUNCTION refuse CASCADE');
    await expect.poll(async () => (await job(id)).status, PATIENCE).toBe('done');
    await expect.poll(inQueue, PATIENCE).toEqual([]);
  });

  test('when another file of the worker comes to its end after that', async () => {
    const troubles: string[] = [];
    const [first, second] = [await queue('一'), await queue('二')];
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM "Job" WHERE "id" = $1::uuid FOR UPDATE', [second]);
    await run(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN IF OLD.key = '${first}' THEN RAISE 'the database is away'; END IF; RETURN OLD; END $$`,
    );
    await run(`CREATE TRIGGER refuse BEFORE DELETE ON ${ENTRY} EXECUTE FUNCTION refuse()`);
    workers.push(startWorker({ url, db, files: 2, onTrouble: (message) => troubles.push(message) }));
    await expect
      .poll(() => troubles.some((message) => message.startsWith('Failed to complete')), PATIENCE)
      .toBe(true);
    await run('DROP FUNCTION refuse CASCADE');
    await holder.query('COMMIT');
    await holder.end();
    for (const id of [first, second])
      await expect.poll(async () => (await job(id)).status, PATIENCE).toBe('done');
    await expect.poll(inQueue, PATIENCE).toEqual([]);
  });
});
