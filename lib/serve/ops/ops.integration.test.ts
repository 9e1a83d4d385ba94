import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, database } from '../../store/client';
import { mayReadMetrics } from './may-read-metrics';
import { EVERY_TRY } from '../../store/reserve-sign-in-try';
import { readMetrics } from './read-metrics';
import { readiness } from './readiness';
import { REQUEST_ID_HEADER, watchRequests } from './watch-requests';

const db = database();
const READERS = {
  running: 1,
  residentBytes: 5e8,
  started: 3,
  ended: { read_timeout: 0, out_of_memory: 2, reader_crashed: 0 },
};

/** Each line of the exposition as name, labels and value. Throws on a line that is neither that nor a comment. */
function parse(text: string): { name: string; labels: Record<string, string>; value: number }[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', labels = '', value = ''] =
        /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (-?[\d.e+-]+|NaN|Nan|[+-]?Inf)$/.exec(line) ?? [];
      if (name === '') throw new Error(`no line of an exposition: ${line}`);
      const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(
        ([, key, of]) => [key, of] as const,
      );
      return { name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value) };
    });
}

async function numberOf(name: string, labels: Record<string, string> = {}): Promise<number | undefined> {
  const { text } = await readMetrics(READERS, db);
  return parse(text).find(
    (line) =>
      line.name === name && Object.entries(labels).every(([key, value]) => line.labels[key] === value),
  )?.value;
}

describe('the numbers', () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/api/v1/reports' ? 503 : 200;
    response.end('x');
  });
  let url = '';
  beforeAll(async () => {
    watchRequests();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('count requests by kind of address, method and status, and hold no address', async () => {
    const answers = await Promise.all([
      fetch(`${url}/reports/410883/secret-body/2020?q=${encodeURIComponent('某人')}`),
      fetch(`${url}/en/reports/1/2/3`, { headers: { [REQUEST_ID_HEADER]: 'mine' } }),
      fetch(`${url}/api/v1/reports`, { method: 'POST' }),
    ]);
    const ids = answers.map(({ headers }) => headers.get(REQUEST_ID_HEADER));
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain('mine');
    await Promise.all(answers.map((answer) => answer.text()));
    const count = 'gongkai_http_request_duration_seconds_count';
    await expect
      .poll(() => numberOf(count, { route: '/reports/:/:/:', method: 'GET', status: '200' }))
      .toBe(2);
    await expect
      .poll(() => numberOf(count, { route: '/api/v1/reports', method: 'POST', status: '503' }))
      .toBe(1);
    expect((await readMetrics(READERS, db)).text).not.toContain('secret-body');
  });

  test('say what waits and what was done', async () => {
    const job = { fileName: 'a.txt', sha256: 'x', size: 1 };
    await db.job.createMany({
      data: [
        { ...job, createdAt: new Date(Date.now() - 60_000) },
        { ...job },
        { ...job, status: 'done', outcome: 'refused', errorCode: 'empty' },
      ],
    });
    await db.signInFailure.createMany({
      data: [
        { key: EVERY_TRY },
        { key: 'of one client' },
        { key: EVERY_TRY, at: new Date(Date.now() - 3_600_000) },
      ],
    });
    expect(await numberOf('gongkai_jobs_waiting')).toBe(2);
    expect(await numberOf('gongkai_jobs_oldest_wait_seconds')).toBeGreaterThanOrEqual(59);
    expect(await numberOf('gongkai_jobs', { status: 'done', outcome: 'refused' })).toBe(1);
    expect(await numberOf('gongkai_stale_reports', { engine: 'postgres' })).toBe(0);
    expect(await numberOf('gongkai_sign_in_failures')).toBe(1);
    expect(await numberOf('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    await db.job.deleteMany({});
    expect(await numberOf('gongkai_jobs', { status: 'done', outcome: 'refused' })).toBeUndefined();
  });

  test.each(['once', 'again, adding nothing up'])('say how the readers are: %s', async () => {
    expect(await numberOf('gongkai_readers')).toBe(1);
    expect(await numberOf('gongkai_readers_resident_memory_bytes')).toBe(5e8);
    expect(await numberOf('gongkai_readers_started_total')).toBe(3);
    expect(await numberOf('gongkai_readers_ended_total', { reason: 'out_of_memory' })).toBe(2);
    expect(await numberOf('gongkai_readers_ended_total', { reason: 'reader_crashed' })).toBe(0);
  });

  test.each([
    ['the token', 'Bearer correct-horse-battery', true],
    ['no token', null, false],
    ['another token', 'Bearer correct-horse-batterz', false],
    ['a longer one', 'Bearer correct-horse-battery-staple', false],
    ['another scheme', 'Basic correct-horse-battery', false],
  ])('are for whoever has the token: %s', (_, header, may) => {
    expect(mayReadMetrics(header, 'correct-horse-battery')).toBe(may);
  });
});

describe('readiness', () => {
  test('is there with a database that has what the build reads', async () => {
    const answer = await readiness(db);
    expect(answer).toMatchObject({
      ready: true,
      parts: { database: 'ok', schema: 'ok', originals: 'ok', queue: { waiting: 0, oldestWaitSeconds: 0 } },
    });
    expect(answer.parts.search).toContainEqual({ engine: 'postgres', behind: 0 });
  });

  test('is not there while a migration is missing', async () => {
    await db.$executeRaw`ALTER TABLE "Invitation" RENAME COLUMN "revokedAt" TO "goneAt"`;
    expect(await readiness(db)).toMatchObject({ ready: false, parts: { database: 'ok', schema: 'behind' } });
    await db.$executeRaw`ALTER TABLE "Invitation" RENAME COLUMN "goneAt" TO "revokedAt"`;
    expect((await readiness(db)).ready).toBe(true);
  });

  test('is not there without a database, and says nothing of where it should be', async () => {
    const nowhere = connect('postgresql://someone:password@127.0.0.1:1/nowhere');
    const answer = await readiness(nowhere);
    expect(answer).toMatchObject({ ready: false, parts: { database: 'unreachable', queue: null } });
    expect(JSON.stringify(answer)).not.toMatch(/password|127\.0\.0\.1|someone|nowhere/);
    await nowhere.$disconnect();
  });
});
