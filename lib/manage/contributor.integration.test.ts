import { beforeAll, expect, test } from 'vitest';
import { reportText } from '../fixtures/report-text';
import { makeUser } from '../fixtures/signed-in';
import { sendFiles } from '../fixtures/send-files';
import { database } from '../store/client';
import type { CurrentUser } from './current-user';
import { desk } from './desk';
import { originalFile } from './original-file';
import { reviewFile } from './review-file';
import { reviewVersion } from './review-version';

const db = database();
let owner: CurrentUser;
let stranger: CurrentUser;
let editor: CurrentUser;
let version: { id: string; sourceSha256: string };
let waitingJobId = '';

beforeAll(async () => {
  owner = await makeUser('contributor');
  stranger = await makeUser('contributor');
  editor = await makeUser('editor');
  const bytes = (text: string) => new TextEncoder().encode(text);
  await sendFiles(owner, [
    { name: '兰考.txt', bytes: bytes(reportText({ organization: '兰考县人民政府', year: 2022 })) },
    { name: '我局.txt', bytes: bytes(reportText({ organization: '我局', year: null })) },
  ]);
  version = await db.reportVersion.findFirstOrThrow({ select: { id: true, sourceSha256: true } });
  waitingJobId = (await db.job.findFirstOrThrow({ where: { outcome: 'needs_review' } })).id;
}, 240_000);

test('a contributor sees what they sent and its state', async () => {
  const { items, recent } = await desk(owner);
  expect(items.map(({ type, fileName }) => [type, fileName])).toEqual([
    ['file', '我局.txt'],
    ['version', '兰考.txt'],
  ]);
  expect(recent.map(({ state }) => state).sort()).toEqual(['added', 'needs_review']);
  expect((await reviewVersion(owner, version.id)).standing).toBe('draft');
  expect((await originalFile(owner, version.sourceSha256)).name).toBe('兰考.txt');
});

test('another contributor sees nothing of it, not even that it is there', async () => {
  const { items, recent } = await desk(stranger);
  expect([items, recent]).toEqual([[], []]);
  const notFound = { code: 'not_found' };
  await expect(reviewVersion(stranger, version.id)).rejects.toMatchObject(notFound);
  await expect(originalFile(stranger, version.sourceSha256)).rejects.toMatchObject(notFound);
});

test('an editor sees all of it, and only an editor decides', async () => {
  const { items, recent } = await desk(editor);
  expect([items.length, recent.length]).toEqual([2, 2]);
  expect((await originalFile(editor, version.sourceSha256)).name).toBe('兰考.txt');
  expect((await reviewFile(editor, waitingJobId)).fileName).toBe('我局.txt');
  await expect(reviewFile(owner, waitingJobId)).rejects.toMatchObject({ code: 'not_allowed' });
});
