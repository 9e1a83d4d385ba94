import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeZip } from '../../fixtures/documents/write-zip';
import { reportText } from '../../fixtures/report-text';
import { makeUser } from '../../fixtures/signed-in';
import { workQueue } from '../../fixtures/work-queue';
import type { FetchOptions } from '../../ingest/fetch/fetch-document';
import { PUBLIC_ONLY } from '../../ingest/fetch/check-address';
import { takeFetch } from '../../ingest/take-fetch';
import { takeUpload } from '../../ingest/take-upload';
import { database } from '../../store/client';
import { createIntake } from '../../store/create-intake';
import { createFetches } from '../../store/uploads/create-fetches';
import type { CurrentUser } from '../current-user';
import { beginIntake } from '../intakes/begin-intake';
import { cancelIntake } from '../intakes/cancel-intake';
import { intakeView } from '../intakes/intake-view';
import { recentIntakes } from '../intakes/recent-intakes';
import { retryIntake } from '../intakes/retry-intake';
import { answerUpload, PIECES_PATH } from './answer-upload';
import { pasteText } from './paste-text';
import { takeUploads } from './take-uploads';

const db = database();
const SITE = 'http://archive.example';
const RESUMABLE = { 'Tus-Resumable': '1.0.0' };
let user: CurrentUser;
let intakeId: string;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const report = (organization: string, year = 2022): Uint8Array<ArrayBuffer> =>
  bytesOf(reportText({ organization, year }));

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job", "Intake" CASCADE`;
  user = await makeUser('contributor');
  intakeId = await beginIntake(user);
});

function announce(name: string, size: number, of = { user, intakeId }): Promise<Response> {
  const metadata = Object.entries({ intakeId: of.intakeId, name, print: '1' }).map(
    ([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`,
  );
  const headers = { ...RESUMABLE, 'Upload-Length': String(size), 'Upload-Metadata': metadata.join(',') };
  return answerUpload(of.user, new Request(SITE + PIECES_PATH, { method: 'POST', headers }));
}

async function urlOf(response: Response): Promise<string> {
  expect([response.status, await response.text()]).toEqual([201, '']);
  return SITE + (response.headers.get('Location') ?? '');
}

function send(url: string, offset: number, bytes: Uint8Array<ArrayBuffer>, as = user): Promise<Response> {
  const headers = {
    ...RESUMABLE,
    'Upload-Offset': String(offset),
    'Content-Type': 'application/offset+octet-stream',
  };
  return answerUpload(as, new Request(url, { method: 'PATCH', headers, body: bytes }));
}

async function sendWhole(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const url = await urlOf(await announce(name, bytes.length));
  if (bytes.length > 0) expect((await send(url, 0, bytes)).status).toBe(204);
  return url;
}

async function states(): Promise<(readonly [string, string])[]> {
  const { files } = await intakeView(user, intakeId);
  return files.map(({ name, state }) => [name, state] as const);
}

/** Archives are opened behind the answer. */
async function opened(): Promise<void> {
  await takeUploads();
  await expect.poll(() => db.upload.count({ where: { doneAt: null } }), { timeout: 20_000 }).toBe(0);
}

describe('a file in pieces', () => {
  test('is queued once its last piece is there, and its pieces are gone', async () => {
    const bytes = report('孟州市人民政府');
    const url = await urlOf(await announce('县/报告.txt', bytes.length));
    expect((await send(url, 0, bytes.slice(0, 100))).headers.get('Upload-Offset')).toBe('100');
    expect(await states()).toEqual([['县/报告.txt', 'receiving']]);
    expect((await send(url, 100, bytes.slice(100))).status).toBe(204);
    expect(await states()).toEqual([['县/报告.txt', 'queued']]);
    expect(await db.uploadPiece.count()).toBe(0);
    await workQueue(db);
    expect(await states()).toEqual([['县/报告.txt', 'added']]);
  });

  test('goes on where it stopped when it is announced again', async () => {
    const bytes = report('孟州市人民政府');
    const first = await announce('报告.txt', bytes.length);
    const url = await urlOf(first);
    await send(url, 0, bytes.slice(0, 100));
    const again = await announce('报告.txt', bytes.length);
    expect([await urlOf(again), again.headers.get('Upload-Offset')]).toEqual([url, '100']);
    const head = await answerUpload(user, new Request(url, { method: 'HEAD', headers: RESUMABLE }));
    expect(head.headers.get('Upload-Offset')).toBe('100');
    await send(url, 100, bytes.slice(100));
    const whole = await announce('报告.txt', bytes.length);
    expect(whole.headers.get('Upload-Offset')).toBe(String(bytes.length));
    expect(await db.job.count()).toBe(1);
  });

  test('keeps what came before the connection broke', async () => {
    const bytes = report('孟州市人民政府');
    const url = await urlOf(await announce('报告.txt', bytes.length));
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(bytes.slice(0, 50)),
      pull: (controller) => controller.error(new Error('broken')),
    });
    const headers = {
      ...RESUMABLE,
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
    };
    const request = new Request(url, {
      method: 'PATCH',
      headers,
      body: broken,
      duplex: 'half',
    } as RequestInit);
    expect((await answerUpload(user, request)).status).toBeGreaterThanOrEqual(400);
    const head = await answerUpload(user, new Request(url, { method: 'HEAD', headers: RESUMABLE }));
    expect(Number(head.headers.get('Upload-Offset'))).toBeLessThanOrEqual(50);
    const offset = Number(head.headers.get('Upload-Offset'));
    expect((await send(url, offset, bytes.slice(offset))).status).toBe(204);
    await workQueue(db);
    expect(await states()).toEqual([['报告.txt', 'added']]);
  });

  test.each([
    ['a piece that was there before', 0],
    ['a piece too far on', 200],
  ])('%s is refused', async (_, offset) => {
    const bytes = report('孟州市人民政府');
    const url = await urlOf(await announce('报告.txt', bytes.length));
    await send(url, 0, bytes.slice(0, 100));
    expect((await send(url, offset, bytes.slice(offset, offset + 50))).status).toBe(409);
  });

  test('more than was announced is not kept', async () => {
    const url = await urlOf(await announce('报告.txt', 10));
    expect((await send(url, 0, new Uint8Array(11))).status).toBe(413);
    expect(await db.job.count()).toBe(0);
  });

  test('an empty file is read and refused like any other', async () => {
    await sendWhole('空.txt', new Uint8Array());
    await workQueue(db);
    expect(await states()).toEqual([['空.txt', 'refused']]);
  });

  test('bytes that were read are known under another name before any work is done', async () => {
    await sendWhole('一.txt', report('孟州市人民政府'));
    await workQueue(db);
    await sendWhole('二.txt', report('孟州市人民政府'));
    expect(await states()).toEqual([
      ['一.txt', 'added'],
      ['二.txt', 'unchanged'],
    ]);
  });

  test('given up, it leaves nothing', async () => {
    const url = await urlOf(await announce('报告.txt', 100));
    await send(url, 0, new Uint8Array(50));
    const answer = await answerUpload(user, new Request(url, { method: 'DELETE', headers: RESUMABLE }));
    expect([answer.status, await db.upload.count(), await db.uploadPiece.count()]).toEqual([204, 0, 0]);
  });
});

async function wholeButNotQueued(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const id = crypto.randomUUID();
  const [size, received] = [bytes.length, bytes.length];
  await db.upload.create({ data: { id, intakeId, userId: user.id, fileName: name, size, received } });
  for (let start = 0; start < size; start += 300)
    await db.uploadPiece.create({ data: { uploadId: id, start, bytes: bytes.slice(start, start + 300) } });
  return id;
}

/** A process that queues files of an archive and dies with the third. */
async function takeTwoOf(id: string): Promise<void> {
  let queued = 0;
  const dying = db.$extends({
    query: {
      upload: {
        update: ({ args, query }) => {
          queued += 1;
          if (queued === 3) throw new Error('killed');
          return query(args);
        },
      },
    },
  });
  await expect(takeUpload(dying as unknown as typeof db, id)).rejects.toThrow('killed');
  expect(await db.job.count()).toBe(2);
}

describe('a process that dies', () => {
  test('between the last piece and the queue loses nothing: the next one queues it, once', async () => {
    const id = await wholeButNotQueued('报告.txt', report('孟州市人民政府'));
    await Promise.all([takeUploads(), takeUpload(db, id), takeUpload(db, id)]);
    await takeUploads();
    await workQueue(db);
    expect(await states()).toEqual([['报告.txt', 'added']]);
  });

  test('half way through an archive doubles nothing: the next one goes on behind the last file', async () => {
    const names = ['孟州市', '温县', '武陟县', '修武县', '博爱县'];
    const zip = writeZip(
      Object.fromEntries(names.map((name) => [`焦作/${name}.txt`, report(`${name}人民政府`)])),
    );
    const id = await wholeButNotQueued('焦作.zip', new Uint8Array(zip));
    await takeTwoOf(id);
    await Promise.all([takeUpload(db, id), takeUpload(db, id)]);
    expect(await states()).toEqual(names.map((name) => [`焦作/${name}.txt`, 'queued']));
    expect(await db.uploadPiece.count()).toBe(0);
  });
});

test('the files of an archive come one by one, its bad ones with their reasons', async () => {
  const zip = writeZip({ '一/孟州.txt': report('孟州市人民政府'), '../外.txt': 'x', '__MACOSX/._a': 'x' });
  await sendWhole('包.zip', new Uint8Array(zip));
  await sendWhole('坏.zip', bytesOf('PK no archive'));
  await opened();
  await workQueue(db);
  expect((await states()).toSorted()).toEqual([
    ['../外.txt', 'refused'],
    ['一/孟州.txt', 'added'],
    ['坏.zip', 'refused'],
  ]);
  expect((await recentIntakes(user)).map(({ files, refused, open }) => [files, refused, open])).toEqual([
    [3, 2, 0],
  ]);
});

describe('what is not allowed', () => {
  test('nobody and people of other intakes are refused', async () => {
    await expect(announce('a.txt', 1, { user: null as never, intakeId })).rejects.toMatchObject({
      code: 'not_signed_in',
    });
    const other = await makeUser('contributor');
    await expect(announce('a.txt', 1, { user: other, intakeId })).rejects.toMatchObject({
      code: 'not_found',
    });
    const url = await urlOf(await announce('a.txt', 10));
    for (const method of ['HEAD', 'DELETE'])
      expect((await answerUpload(other, new Request(url, { method, headers: RESUMABLE }))).status).toBe(404);
    expect((await send(url, 0, new Uint8Array(10), other)).status).toBe(404);
    expect(await db.uploadPiece.count()).toBe(0);
  });

  test.each([
    ['a file above the limit', 'a.txt', 65 * 1024 * 1024, 'upload_too_large'],
    ['an archive above the limit', 'a.zip', 513 * 1024 * 1024, 'upload_too_large'],
    ['a line break in the name', 'a\nb.txt', 1, 'invalid_parameter'],
    ['no name', '', 1, 'invalid_parameter'],
  ])('%s', async (_, name, size, code) => {
    await expect(announce(name, size)).rejects.toMatchObject({ code });
    expect(await db.upload.count()).toBe(0);
  });

  test('more unfinished uploads than a person may have', async () => {
    const common = { intakeId, userId: user.id, fileName: 'a.zip', size: 500 * 1024 * 1024 };
    const data = Array.from({ length: 17 }, (_, index) => ({ ...common, id: `${user.id}-${index}` }));
    await db.upload.createMany({ data });
    await expect(announce('b.txt', 1)).rejects.toMatchObject({ code: 'too_many_uploads' });
  });

  test('an abandoned upload is dropped after a week; a whole one never', async () => {
    const touchedAt = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
    const common = { intakeId, userId: user.id, fileName: 'a.txt', touchedAt };
    await db.upload.create({ data: { ...common, id: 'half', size: 2, received: 1 } });
    await db.upload.create({ data: { ...common, id: 'empty', size: 0, received: 0 } });
    await takeUploads();
    expect((await db.upload.findMany()).map(({ id, doneAt }) => [id, doneAt !== null])).toEqual([]);
    expect((await db.job.findMany()).map(({ fileName }) => fileName)).toEqual(['a.txt']);
  });
});

test('an intake is stopped as a whole, and what was stopped is tried again', async () => {
  await sendWhole('完.txt', report('孟州市人民政府'));
  await workQueue(db);
  await sendWhole('等.txt', report('温县人民政府'));
  await send(await urlOf(await announce('半.txt', 100)), 0, new Uint8Array(50));
  await createFetches(db, { intakeId, userId: user.id, addresses: ['http://a.example/'] });
  await cancelIntake(user, intakeId);
  expect(await states()).toEqual([
    ['完.txt', 'added'],
    ['等.txt', 'cancelled'],
  ]);
  await retryIntake(user, intakeId);
  await workQueue(db);
  expect(await states()).toEqual([
    ['完.txt', 'added'],
    ['等.txt', 'added'],
  ]);
  await expect(cancelIntake(await makeUser('contributor'), intakeId)).rejects.toMatchObject({
    code: 'not_found',
  });
});

describe('an archive that is stopped half way', () => {
  const names = ['孟州市', '温县', '武陟县', '修武县', '博爱县'];
  const zipped = () =>
    new Uint8Array(
      writeZip(Object.fromEntries(names.map((name) => [`${name}.txt`, report(`${name}人民政府`)]))),
    );

  test('gives no more files, and none of those it gave is read', async () => {
    await takeTwoOf(await wholeButNotQueued('焦作.zip', zipped()));
    await cancelIntake(user, intakeId);
    await takeUploads();
    const stopped = names.slice(0, 2).map((name) => [`${name}.txt`, 'cancelled']);
    expect([await states(), await db.upload.count(), await db.uploadPiece.count()]).toEqual([stopped, 0, 0]);
  });

  test('stops while it is being taken', async () => {
    const id = await wholeButNotQueued('焦作.zip', zipped());
    await Promise.all([takeUpload(db, id).catch(() => undefined), cancelIntake(user, intakeId)]);
    await cancelIntake(user, intakeId);
    expect((await states()).filter(([, state]) => state !== 'cancelled')).toEqual([]);
    expect(await db.upload.count({ where: { doneAt: null } })).toBe(0);
  });

  test('is taken whole when it is sent again', async () => {
    const size = zipped().length;
    await urlOf(await announce('焦作.zip', size));
    await db.upload.updateMany({ data: { received: size, taken: 2 } });
    await cancelIntake(user, intakeId);
    await sendWhole('焦作.zip', zipped());
    await opened();
    expect(await states()).toEqual(names.map((name) => [`${name}.txt`, 'queued']));
  });
});

test('an upload goes on though there is room for no other', async () => {
  const size = 200 * 1024 * 1024;
  const url = await urlOf(await announce('焦作.zip', size));
  const common = { intakeId, userId: user.id, fileName: 'a.zip', size: 500 * 1024 * 1024 };
  const data = Array.from({ length: 16 }, (_, index) => ({ ...common, id: `${user.id}-${index}` }));
  await db.upload.createMany({ data });
  expect(await urlOf(await announce('焦作.zip', size))).toBe(url);
  await expect(announce('b.txt', 1)).rejects.toMatchObject({ code: 'too_many_uploads' });
});

test('pasted text is a file of its own, named by its first line', async () => {
  const text = reportText({ organization: '孟州市人民政府', year: 2022 }).replaceAll('\n', '\r\n');
  intakeId = await pasteText(user, { text: `\r\n${text}`, name: '' });
  await workQueue(db);
  expect(await states()).toEqual([['孟州市人民政府2022年政府信息公开工作年度报告.txt', 'added']]);
  await expect(pasteText(user, { text: ' \n', name: 'x' })).rejects.toMatchObject({
    code: 'invalid_parameter',
  });
});

describe('an address', () => {
  let server: Server | undefined;
  afterAll(() => server?.close());
  const options: FetchOptions = {
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    rules: { mayConnect: (ip) => ip === '127.0.0.1' || PUBLIC_ONLY.mayConnect(ip), mayUsePort: () => true },
  };

  async function fetched(...addresses: string[]): Promise<void> {
    intakeId = await createIntake(db, { kind: 'address', userId: user.id });
    await createFetches(db, { intakeId, userId: user.id, addresses });
    for (const fetch of await db.addressFetch.findMany({
      where: { intakeId },
      orderBy: { address: 'asc' },
    })) {
      // Twice, as when another process takes over one that is only slow.
      const ids = await Promise.all([takeFetch(db, fetch, options), takeFetch(db, fetch, options)]);
      for (const id of ids) if (id !== null) await takeUpload(db, id);
    }
    await workQueue(db);
  }

  test('becomes a file with where it came from; one that cannot be had says why', async () => {
    server = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', etag: '"7"' });
      answer.end(report('孟州市人民政府'));
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const address = `http://www.menzhou.test:${(server.address() as AddressInfo).port}/2022.txt`;
    await fetched('file:///etc/passwd', address);
    expect(await states()).toEqual([
      ['file:///etc/passwd', 'refused'],
      ['2022.txt', 'added'],
    ]);
    expect(await db.provenance.findMany()).toMatchObject([
      { address, finalAddress: address, status: 200, headers: { etag: '"7"' } },
    ]);
    expect(await db.job.findFirst({ where: { outcome: 'refused' } })).toMatchObject({
      errorCode: 'address_invalid',
    });
  });
});
