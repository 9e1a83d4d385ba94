import { beforeEach, describe, expect, test } from 'vitest';
import { reportWithLostColumn } from '../fixtures/desk/report-with-lost-column';
import { reportText } from '../fixtures/report-text';
import { makeUser } from '../fixtures/signed-in';
import { database } from '../store/client';
import { findDeskState } from '../store/desk/find-desk-state';
import { assignMany } from './assign-many';
import { correctVersion } from './correct-version';
import { desk, WHOLE_DESK } from './desk';
import { stateToken } from './desk/state-token';
import { discardDraft } from './discard-draft';
import { publish } from './publish';
import { publishMany } from './publish-many';
import { rejectMany } from './reject-many';
import { rejectVersion } from './reject-version';
import { reopenVersion } from './reopen-version';
import { reviewFile } from './review-file';
import { sendBack } from './send-back';
import { sendFiles } from '../fixtures/send-files';
import { visitVersion } from './visit-version';
import { withdraw } from './withdraw';

const db = database();
const bytes = (text: string) => new TextEncoder().encode(text);
const upload = (organization: string, year: number | null, name = `${organization}.txt`) => ({
  name,
  bytes: bytes(reportText({ organization, year })),
});

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job", "AuditEvent" CASCADE`;
});

async function versionId(): Promise<string> {
  return (await db.reportVersion.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })).id;
}

async function stateOf(id: string): Promise<string> {
  const state = await findDeskState(db, id);
  if (state === null) throw new Error('no such version');
  return stateToken(state);
}

describe('the list', () => {
  test('has what blocks most first, with who sent it and what it needs', async () => {
    const [contributor, editor] = [await makeUser('contributor'), await makeUser('editor')];
    await sendFiles(contributor, [upload('孟州市人民政府', 2022), upload('我局', null)]);
    const { items, counts } = await desk(editor);
    expect(items.map(({ type, by }) => [type, by])).toEqual([
      ['file', contributor.email],
      ['version', contributor.email],
    ]);
    expect(items[0]).toMatchObject({
      kinds: [{ kind: 'place' }],
      missing: ['organization', 'division', 'year'],
    });
    expect(counts.find(({ kind }) => kind === 'place')).toEqual({ kind: 'place', count: 1 });
  });

  test('names another file for the same year and a body that may be the same', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022)]);
    await publish(editor, { versionId: await versionId() });
    const another = {
      ...upload('孟州市人民政府', 2022),
      bytes: bytes(reportText({ organization: '孟州市人民政府', year: 2022, note: '改' })),
    };
    await sendFiles(editor, [another]);
    const kinds = async () => (await desk(editor)).items[0]?.kinds.map(({ kind }) => kind);
    expect(await kinds()).toContain('second_version');
    expect(await kinds()).not.toContain('duplicate');
    await db.organization.create({
      data: { slug: 'x', name: '孟州政府', kind: 'government', divisionCode: '410883' },
    });
    expect(await kinds()).toContain('duplicate');
  });
});

describe('a decision', () => {
  test('sends back to the contributor with the wish, and can be reopened', async () => {
    const [contributor, editor] = [await makeUser('contributor'), await makeUser('editor')];
    await sendFiles(contributor, [upload('孟州市人民政府', 2022)]);
    const id = await versionId();
    await sendBack(editor, { versionId: id, reason: '请传完整的表三', state: await stateOf(id) });
    expect((await desk(contributor)).backToMe).toMatchObject([{ id, reason: '请传完整的表三' }]);
    expect((await desk(editor)).backToMe).toEqual([]);
    await reopenVersion(editor, { versionId: id, reason: '原件就是这样' });
    expect((await desk(contributor)).backToMe).toEqual([]);
    const events = await db.auditEvent.findMany({
      where: { subject: `version:${id}` },
      orderBy: { at: 'asc' },
    });
    expect(events.map(({ action }) => action)).toEqual(['version_sent_back', 'version_reopened']);
  });

  test('rejects: it leaves the list, is kept, and cannot be published until it is reopened', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022)]);
    const id = await versionId();
    await rejectVersion(editor, { versionId: id, reason: '不是年度报告' });
    expect((await desk(editor)).items).toEqual([]);
    expect((await desk(editor, { ...WHOLE_DESK, kind: 'rejected' })).items).toMatchObject([{ id }]);
    await expect(publish(editor, { versionId: id })).rejects.toMatchObject({ code: 'conflict' });
    await reopenVersion(editor, { versionId: id, reason: '看错了' });
    await publish(editor, { versionId: id });
    expect(await db.report.findFirstOrThrow()).toMatchObject({ status: 'published' });
  });

  test.each([
    ['publishing', (user: Parameters<typeof publish>[0], input: object) => publish(user, input)],
    [
      'withdrawing',
      (user: Parameters<typeof publish>[0], input: object) => withdraw(user, { ...input, reason: '重复' }),
    ],
    ['discarding', (user: Parameters<typeof publish>[0], input: object) => discardDraft(user, input)],
    [
      'rejecting',
      (user: Parameters<typeof publish>[0], input: object) =>
        rejectVersion(user, { ...input, reason: '重复' }),
    ],
    [
      'sending back',
      (user: Parameters<typeof publish>[0], input: object) => sendBack(user, { ...input, reason: '重复' }),
    ],
  ])('of a second editor is told who was faster and overwrites nothing: %s', async (_, decide) => {
    const [first, second] = [await makeUser('editor'), await makeUser('editor')];
    await sendFiles(first, [upload('孟州市人民政府', 2022)]);
    const id = await versionId();
    const seen = await stateOf(id);
    await sendBack(first, { versionId: id, reason: '缺表三', state: seen });
    await expect(decide(second, { versionId: id, state: seen })).rejects.toMatchObject({
      code: 'conflict',
      params: { who: first.email, did: 'version_sent_back', versionId: id },
    });
    expect(await db.reviewDecision.count()).toBe(1);
    expect(await db.report.findFirstOrThrow()).toMatchObject({ status: 'draft', currentVersionId: id });
  });

  test('without a state is still refused with who was faster', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022)]);
    const id = await versionId();
    await publish(editor, { versionId: id });
    await expect(discardDraft(editor, { versionId: id })).rejects.toMatchObject({
      code: 'conflict',
      params: { who: editor.email, did: 'published', versionId: id },
    });
  });

  test('about what was put aside on a withdrawn report can be taken back', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022)]);
    const id = await versionId();
    await publish(editor, { versionId: id });
    await withdraw(editor, { versionId: id, reason: '归属有误', state: await stateOf(id) });
    const body = { divisionCode: '410883', organizationName: '孟州市审计局', kind: 'department', year: 2022 };
    await correctVersion(editor, {
      ...{ versionId: id, expectedVersionId: id, reason: '归属有误' },
      changes: [{ kind: 'identity', after: body }],
    });
    await expect(publish(editor, { versionId: id })).rejects.toMatchObject({ code: 'conflict' });
    await reopenVersion(editor, { versionId: id, reason: '看错了' });
    await publish(editor, { versionId: id });
    expect(await db.report.findFirstOrThrow({ where: { currentVersionId: id } })).toMatchObject({
      status: 'published',
    });
  });

  test('of two editors at the same moment counts once', async () => {
    const [first, second] = [await makeUser('editor'), await makeUser('editor')];
    await sendFiles(first, [upload('孟州市人民政府', 2022)]);
    const id = await versionId();
    const state = await stateOf(id);
    const ends = await Promise.allSettled([
      publish(first, { versionId: id, state }),
      rejectVersion(second, { versionId: id, state, reason: '重复' }),
      sendBack(second, { versionId: id, state, reason: '重复' }),
    ]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is not for contributors', async () => {
    const contributor = await makeUser('contributor');
    await sendFiles(contributor, [upload('孟州市人民政府', 2022)]);
    const input = { versionId: await versionId(), reason: '不收' };
    for (const decide of [sendBack, rejectVersion, reopenVersion]) {
      await expect(decide(contributor, input)).rejects.toMatchObject({ code: 'not_allowed' });
    }
    expect(await db.reviewDecision.count()).toBe(0);
  });
});

describe('several at once', () => {
  test('publishes the clean ones only and says which not', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022), upload('兰考县人民政府', 2022)]);
    const ids = (await db.reportVersion.findMany({ select: { id: true } })).map(({ id }) => id);
    const [clean = '', doubtful = ''] = ids;
    await db.finding.updateMany({ where: { versionId: clean }, data: { verdict: 'holds' } });
    const results = await publishMany(editor, { versionIds: ids });
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'has_doubts']);
    const published = await db.report.findMany({ where: { status: 'published' } });
    expect(published.map(({ currentVersionId }) => currentVersionId)).toEqual([clean]);
    expect(published.map(({ currentVersionId }) => currentVersionId)).not.toContain(doubtful);
  });

  test('makes the newer of two readings public, in whichever order they are named', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022)]);
    const older = await versionId();
    const read = await db.reportVersion.findFirstOrThrow({
      omit: { id: true, createdAt: true, facsimile: true },
    });
    const { id: newer } = await db.reportVersion.create({
      data: { ...read, number: 2, parserVersion: 'next' },
    });
    await db.finding.updateMany({ data: { verdict: 'holds' } });
    const results = await publishMany(editor, { versionIds: [older, newer] });
    expect(results.map(({ outcome }) => outcome)).toEqual(['conflict', 'done']);
    expect(await db.report.findFirst()).toMatchObject({ currentVersionId: newer });
  });

  test('answers for what is no longer open or no longer there', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022), upload('我局', null)]);
    const id = await versionId();
    const { id: jobId } = await db.job.findFirstOrThrow({ where: { outcome: 'needs_review' } });
    await publish(editor, { versionId: id });
    await db.job.update({ where: { id: jobId }, data: { outcome: 'refused' } });
    const gone = crypto.randomUUID();
    const named = [
      { name: '孟州市人民政府 2022 v1', outcome: 'conflict' },
      { name: null, outcome: 'not_found' },
    ];
    expect(await publishMany(editor, { versionIds: [id, gone] })).toEqual(named);
    expect(await rejectMany(editor, { versionIds: [id, gone], reason: '重复' })).toEqual(named);
    expect(await assignMany(editor, { jobIds: [jobId, gone], divisionCode: '410225' })).toEqual([
      { name: '我局.txt', outcome: 'conflict' },
      { name: null, outcome: 'not_found' },
    ]);
  });

  test('does nothing to what is not as the person saw it', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022)]);
    const [item] = (await desk(editor)).items;
    const input = { versionIds: [item?.id], states: { [item?.id ?? '']: item?.state } };
    expect(item?.state).toBe(await stateOf(item?.id ?? ''));
    await db.finding.updateMany({ data: { verdict: 'holds' } });
    await sendBack(editor, { versionId: item?.id, reason: '缺表三' });
    await reopenVersion(editor, { versionId: item?.id, reason: '看错了' });
    expect((await publishMany(editor, input)).map(({ outcome }) => outcome)).toEqual(['conflict']);
    expect((await rejectMany(editor, { ...input, reason: '重复' })).map(({ outcome }) => outcome)).toEqual([
      'conflict',
    ]);
  });

  test('rejects for one reason, each by itself', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [upload('孟州市人民政府', 2022), upload('兰考县人民政府', 2022)]);
    const ids = (await db.reportVersion.findMany({ select: { id: true } })).map(({ id }) => id);
    await rejectVersion(editor, { versionId: ids[0], reason: '先拒' });
    const results = await rejectMany(editor, { versionIds: ids, reason: '重复' });
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  test('gives files one place, each with the year it was read as', async () => {
    const editor = await makeUser('editor');
    await sendFiles(editor, [
      upload('我局', 2021, 'a/1.txt'),
      upload('我局', 2022, 'a/2.txt'),
      upload('我局', null, 'a/3.txt'),
    ]);
    const jobs = await db.job.findMany({ where: { outcome: 'needs_review' }, orderBy: { fileName: 'asc' } });
    const results = await assignMany(editor, {
      jobIds: jobs.map(({ id }) => id),
      divisionCode: '410225',
      organizationName: '兰考县水利局',
      kind: 'department',
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'not_read']);
    expect((await db.report.findMany({ orderBy: { year: 'asc' } })).map(({ year }) => year)).toEqual([
      2021, 2022,
    ]);
  });
});

test('a wrong character in a place is offered put right, and a central body finds its place', async () => {
  const editor = await makeUser('editor');
  await sendFiles(editor, [
    { name: '沐阳.txt', bytes: bytes(reportWithLostColumn('沐阳县人民政府', 2021, '附注。')) },
  ]);
  const { id: jobId } = await db.job.findFirstOrThrow({ where: { outcome: 'needs_review' } });
  const file = await reviewFile(editor, jobId);
  expect(file.choices).toMatchObject([{ code: '321322', reason: 'similar_name' }]);
  expect(file.bodies.map(({ name }) => name)).toEqual(['沐阳县人民政府', '沭阳县人民政府']);
  expect(file.read.report.figures.filter(({ status }) => status === 'inferred')).toHaveLength(21);
  const results = await assignMany(editor, {
    jobIds: [jobId],
    divisionCode: '000000',
    organizationName: '国家税务总局',
    kind: 'department',
  });
  expect(results).toMatchObject([{ outcome: 'done' }]);
  expect(await db.organization.findFirstOrThrow({ include: { division: true } })).toMatchObject({
    name: '国家税务总局',
    division: { code: '000000', name: '中央国家机关', level: 'central' },
  });
});

test('people who have a version open see each other', async () => {
  const [first, second] = [await makeUser('editor'), await makeUser('editor')];
  await sendFiles(first, [upload('孟州市人民政府', 2022)]);
  const id = await versionId();
  expect((await visitVersion(first, { versionId: id })).others).toEqual([]);
  expect((await visitVersion(second, { versionId: id })).others).toMatchObject([{ email: first.email }]);
  await db.deskVisit.updateMany({ data: { seenAt: new Date(Date.now() - 3_600_000) } });
  expect((await visitVersion(second, { versionId: id })).others).toEqual([]);
  await expect(visitVersion(null, { versionId: id })).rejects.toMatchObject({ code: 'not_signed_in' });
});
