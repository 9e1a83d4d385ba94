import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FindingState } from '../domain/finding-state';
import { makeUser } from '../fixtures/signed-in';
import { incomingBytes } from '../ingest/incoming-file';
import { ingestFile, type IngestOptions } from '../fixtures/ingest-file';
import { recheckReport } from '../ingest/recheck-report';
import { database } from '../store/client';
import { stampOfArchive } from '../store/stamp-of-archive';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { decideFinding } from './decide-finding';
import { decideFindings } from './decide-findings';
import { discardDraft } from './discard-draft';
import { publish } from './publish';
import { withdraw } from './withdraw';

const db = database();
const PUBLISH: IngestOptions = { publish: true, isSample: false, userId: null };
const REASON = '原文如此，另有说明';

let editor: CurrentUser;
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job", "FindingDecision" CASCADE`;
  editor = await makeUser('editor');
});

async function take(name: string, text: string, options: IngestOptions = PUBLISH): Promise<string> {
  const end = await ingestFile(db, incomingBytes(name, new TextEncoder().encode(text)), options);
  if (!('reportId' in end)) throw new Error(`${name}: ${end.outcome}`);
  return end.reportId ?? '';
}

const sample = (name: string): Promise<string> => readFile(`samples/${name}`, 'utf8');
const hongze = async (options = PUBLISH): Promise<string> =>
  take('hongze-2023.txt', await sample('320813-2023-hongze.txt'), options);
/** What the year before carries out is another number than this one carries in. */
async function suqian(out = 119): Promise<string> {
  const before = await sample('321300-2023-suqian.txt');
  await take('a-2023.txt', before.replace(/(结转下年度继续办理\t+)118(.*)121/, `$1${out}$2122`));
  return take('b-2024.html', await sample('321300-2024-suqian.html'));
}

const violatedOf = (reportId: string, code?: string) =>
  db.finding.findMany({
    where: {
      verdict: 'violated',
      version: { reportId, currentOf: { isNot: null } },
      ...(code !== undefined && { code }),
    },
    orderBy: { position: 'asc' },
  });

async function firstViolated(reportId: string, code?: string) {
  const [finding] = await violatedOf(reportId, code);
  if (!finding) throw new Error('nothing is violated');
  return finding;
}

const decide = (findingId: string, state: FindingState, expected: string | null = null) =>
  decideFinding(editor, { findingId, expected, state, comment: REASON });

const stateOf = async (id: string) =>
  db.finding.findUniqueOrThrow({ where: { id }, select: { state: true, isOpen: true, decisionId: true } });

describe('one finding', () => {
  test.each<[FindingState, boolean]>([
    ['confirmed', true],
    ['explained', false],
    ['dismissed', false],
    ['open', true],
  ])('%s', async (state, isOpen) => {
    const { id } = await firstViolated(await hongze());
    await decide(id, state);
    expect(await stateOf(id)).toMatchObject({ state, isOpen });
  });

  test('the last decision counts, the earlier ones stay, and each is on record', async () => {
    const reportId = await hongze();
    const { id } = await firstViolated(reportId);
    await decide(id, 'explained');
    await decide(id, 'open', (await stateOf(id)).decisionId);
    expect(await stateOf(id)).toMatchObject({ state: 'open', isOpen: true });
    expect(await db.findingDecision.count({ where: { reportId } })).toBe(2);
    const events = await db.auditEvent.findMany({
      where: { subject: `report:${reportId}`, action: 'finding_decided' },
    });
    expect(events.map(({ userId, details }) => [userId, (details as { state: string }).state])).toEqual([
      [editor.id, 'explained'],
      [editor.id, 'open'],
    ]);
  });

  test('of two editors at the same moment the second is told', async () => {
    const { id } = await firstViolated(await hongze());
    const second = await makeUser('editor');
    const both = await Promise.allSettled([
      decide(id, 'explained'),
      decideFinding(second, { findingId: id, expected: null, state: 'dismissed', comment: REASON }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect(await db.findingDecision.count()).toBe(1);
  });

  test('a contributor may not, nobody is asked to sign in', async () => {
    const { id } = await firstViolated(await hongze());
    const input = { findingId: id, expected: null, state: 'explained', comment: REASON };
    await expect(decideFinding(await makeUser('contributor'), input)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(decideFinding(null, input)).rejects.toMatchObject({ code: 'not_signed_in' });
  });

  test.each([
    ['without a reason', { comment: ' ' }],
    ['with too long a reason', { comment: 'x'.repeat(1_001) }],
    ['in a state there is none of', { state: 'ignored' }],
    ['of no finding', { findingId: 'x' }],
  ])('%s is refused', async (_, wrong) => {
    const { id } = await firstViolated(await hongze());
    const input = { findingId: id, expected: null, state: 'explained', comment: REASON, ...wrong };
    await expect(decideFinding(editor, input)).rejects.toMatchObject({ code: 'invalid_parameter' });
  });

  test('of what holds nothing is said, of what is gone neither', async () => {
    const reportId = await hongze();
    const { id } = await db.finding.findFirstOrThrow({ where: { verdict: 'holds', version: { reportId } } });
    await expect(decide(id, 'explained')).rejects.toMatchObject({ code: 'invalid_parameter' });
    await expect(decide(crypto.randomUUID(), 'explained')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a decision stays', () => {
  test('when the checks are tried again', async () => {
    const reportId = await suqian();
    const { id } = await firstViolated(reportId, 'carry_over');
    await decide(id, 'explained');
    await transact(db, (tx) => recheckReport(tx, reportId));
    expect(await stateOf(id)).toMatchObject({ state: 'explained', isOpen: false });
  });

  test('in a new version that says the same elsewhere', async () => {
    const reportId = await hongze();
    const { id, key } = await firstViolated(reportId);
    await decide(id, 'explained');
    await take('again.txt', `\n\n${await sample('320813-2023-hongze.txt')}`);
    const again = await db.finding.findMany({
      where: { key, version: { reportId } },
      orderBy: { version: { number: 'asc' } },
    });
    expect(again.map(({ state, isOpen }) => [state, isOpen])).toEqual([
      ['explained', false],
      ['explained', false],
    ]);
  });

  test('but with other numbers the finding is open again, and what was decided is known', async () => {
    const reportId = await suqian();
    const { id, key } = await firstViolated(reportId, 'carry_over');
    await decide(id, 'explained');
    await suqian(117);
    const later = await db.finding.findFirstOrThrow({
      where: { key, version: { reportId, currentOf: { isNot: null } } },
      include: { decision: true },
    });
    expect(later).toMatchObject({ state: 'open', isOpen: true, decision: { state: 'explained' } });
    expect(later.decision?.expression).not.toBe(later.numbers);
    await decide(later.id, 'dismissed', later.decisionId);
    expect(await stateOf(later.id)).toMatchObject({ state: 'dismissed', isOpen: false });
  });

  test('and no one can change it or take it back in the database, until its report is gone', async () => {
    const reportId = await hongze({ ...PUBLISH, publish: false });
    const { id, versionId } = await firstViolated(reportId);
    await decide(id, 'explained');
    await expect(db.findingDecision.updateMany({ data: { comment: '' } })).rejects.toThrow();
    await expect(db.findingDecision.deleteMany({})).rejects.toThrow();
    await discardDraft(editor, { versionId });
    expect(await db.findingDecision.count()).toBe(0);
  });

  test('on a finding that was written before findings had keys', async () => {
    const reportId = await hongze();
    const keys = async () =>
      (await db.finding.findMany({ where: { version: { reportId } }, orderBy: { position: 'asc' } })).map(
        ({ key, numbers }) => [key, numbers],
      );
    const before = await keys();
    await db.$executeRaw`UPDATE "Finding" SET "key" = NULL, "numbers" = ''`;
    const { id } = await firstViolated(reportId);
    await decide(id, 'explained');
    expect(await stateOf(id)).toMatchObject({ state: 'explained', isOpen: false });
    expect(await keys()).toEqual(before);
  });
});

describe('several at once', () => {
  const all = (found: readonly { id: string }[]) =>
    found.map(({ id }) => ({ findingId: id, expected: null }));

  test('of one code, over reports, or none of them', async () => {
    const reportId = await hongze();
    const sums = await violatedOf(reportId, 'disputes_sum');
    expect(sums).toHaveLength(2);
    const input = { findings: all(sums), state: 'confirmed', comment: REASON };
    expect(await decideFindings(editor, input)).toBe(2);
    expect(await db.finding.count({ where: { state: 'confirmed', isOpen: true } })).toBe(2);
    await expect(decideFindings(editor, input)).rejects.toMatchObject({ code: 'conflict' });
    expect(await db.findingDecision.count()).toBe(2);
  });

  test('of several codes is refused', async () => {
    const doubts = [
      ...(await violatedOf(await hongze(), 'disputes_sum')),
      ...(await violatedOf(await suqian(), 'carry_over')),
    ];
    await expect(
      decideFindings(editor, { findings: all(doubts), state: 'confirmed', comment: REASON }),
    ).rejects.toMatchObject({ code: 'invalid_parameter' });
    expect(await db.findingDecision.count()).toBe(0);
  });
});

describe('what the public sees', () => {
  test('moves with a decision on a public report, not with one on a draft', async () => {
    const reportId = await hongze({ ...PUBLISH, publish: false });
    const [one, other] = await violatedOf(reportId);
    const before = await stampOfArchive(db);
    await decide(one?.id ?? '', 'explained');
    expect(await stampOfArchive(db)).toBe(before);
    await publish(editor, { versionId: one?.versionId });
    const published = await stampOfArchive(db);
    const record = await db.publicRecord.findUniqueOrThrow({ where: { reportId } });
    await decide(other?.id ?? '', 'explained');
    expect(await stampOfArchive(db)).not.toBe(published);
    expect((await db.publicRecord.findUniqueOrThrow({ where: { reportId } })).revision).toBe(
      record.revision + 1,
    );
  });

  test('stays gone when a decision is made on a withdrawn report', async () => {
    const reportId = await hongze();
    const { id } = await firstViolated(reportId);
    const { currentVersionId } = await db.report.findUniqueOrThrow({ where: { id: reportId } });
    await withdraw(editor, { versionId: currentVersionId, reason: REASON });
    await decide(id, 'explained');
    expect(await db.publicRecord.findUniqueOrThrow({ where: { reportId } })).toMatchObject({
      isDeleted: true,
    });
  });
});
