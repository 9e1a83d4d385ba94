import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { applyMigrations, makeSchemaOf } from './apply-migrations';
import { createDatabase, runSql } from '../test/temporary-database';
import { ingestSamples } from '../../lib/fixtures/ingest-samples';
import { postgresEngine } from '../../lib/search/postgres/postgres-engine';
import { reindex } from '../../lib/search/reindex';
import { connect, database } from '../../lib/store/client';
import { Prisma } from '../../lib/store/generated/client';
import { recordAuditEvent } from '../../lib/store/record-audit-event';
import { examine } from '../../lib/care/doctor/examine';
import { restoreBackup } from '../../lib/care/restore-backup';
import { writeBackup } from '../../lib/care/write-backup';

const SAMPLES = ['410883-2020-mengzhou.txt', '321300-2024-suqian.html'];
const from = process.env['DATABASE_URL'] ?? '';
const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-backup-'));
const file = path.join(folder, 'backup.tar.gz');

beforeAll(async () => {
  const db = database();
  const [withdrawn = ''] = await ingestSamples(db, SAMPLES);
  await db.report.update({
    where: { id: withdrawn },
    data: { status: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: '多行\n说明\t\\ 与 𠮷' },
  });
  const user = await db.user.create({
    data: { email: 'a@example.org', passwordHash: 'hash', role: 'editor' },
  });
  await db.session.create({
    data: { tokenHash: 'secret-token-hash', userId: user.id, expiresAt: new Date(Date.now() + 1e7) },
  });
  await fillNewTables(user.id);
  await recordAuditEvent(db, { userId: user.id, action: 'published', subject: 'report:1', details: {} });
  await writeBackup(from, file);
});

afterAll(() => rm(folder, { recursive: true }));

/** A row in every table that the samples alone leave empty. */
async function fillNewTables(userId: string): Promise<void> {
  const db = database();
  const expiresAt = new Date(Date.now() + 1e7);
  const version = await db.reportVersion.findFirstOrThrow();
  const { id: versionId, sourceSha256 } = version;
  await db.intake.create({
    data: {
      kind: 'address',
      createdById: userId,
      jobs: {
        create: {
          ...{ fileName: 'a.txt', sha256: 'x', size: 1, status: 'done', outcome: 'cancelled' },
          events: { create: { kind: 'ended', params: { reason: '原因' } } },
        },
      },
    },
  });
  await fillAbandoned(userId);
  await db.provenance.create({
    data: {
      ...{ sourceSha256, address: 'https://example.org/a', finalAddress: 'https://example.org/b' },
      ...{ fetchedAt: new Date(), status: 200, headers: { etag: '"1"' } },
    },
  });
  await fillCorrections(userId);
  await db.reviewDecision.create({ data: { versionId, kind: 'sent_back', reason: '请补第三页', userId } });
  await db.deskVisit.create({ data: { versionId, userId } });
  const doubt = await db.finding.findFirstOrThrow({
    where: { verdict: { not: 'holds' }, key: { not: null } },
    include: { version: true },
  });
  await db.findingDecision.create({
    data: {
      ...{ reportId: doubt.version.reportId, findingKey: doubt.key ?? '', expression: doubt.numbers },
      ...{ state: 'explained', comment: '附件\t另有说明\n', userId, at: new Date() },
    },
  });
  await db.invitation.create({
    data: { tokenHash: 'invited', role: 'contributor', createdById: userId, expiresAt },
  });
  await db.recoveryCode.create({ data: { codeHash: 'code', userId } });
  await db.signInChallenge.create({ data: { tokenHash: 'secret-challenge-hash', userId, expiresAt } });
}

/** An intake whose only upload stopped half-way, and a file that was given up so long ago that its bytes are gone. */
async function fillAbandoned(userId: string): Promise<void> {
  const db = database();
  await db.intake.create({
    data: {
      kind: 'files',
      createdById: userId,
      uploads: { create: { id: 'stopped', userId, fileName: 'half.pdf', size: 10, received: 5 } },
    },
  });
  await db.intake.create({
    data: {
      kind: 'files',
      createdById: userId,
      jobs: {
        create: {
          ...{ fileName: 'b.pdf', sha256: 'y', size: 1, status: 'failed', attempts: 25 },
          ...{ errorCode: 'given_up', finishedAt: new Date() },
        },
      },
    },
  });
}

/** What people set: a text, a cell at another place, a cell and a part that are not printed at all. */
async function fillCorrections(userId: string): Promise<void> {
  const db = database();
  const figure = await db.figure.findFirstOrThrow({
    where: { metric: 'requests.received', raw: { not: '0' } },
  });
  const { versionId, value, raw, status, page, line, start, end } = figure;
  const target = `${figure.metric}/${figure.applicant ?? ''}`;
  const source = { page, line, start, end };
  const read = { value: Number(value), raw, status, source };
  const moved = { value: Number(value), status: 'corrected', source: { ...source, line: line + 1 } };
  const by = { versionId, reason: '封面如此', createdById: userId };
  await db.correction.createMany({
    data: [
      { ...by, kind: 'title', target: '', before: '题名', after: '新题名' },
      { ...by, kind: 'published_on', target: '', before: Prisma.JsonNull, after: Prisma.JsonNull },
      { ...by, kind: 'figure', target, before: read, after: moved },
      { ...by, kind: 'figure', target: 'requests.nothing/total', before: read, after: Prisma.JsonNull },
      { ...by, kind: 'section', target: 'other', before: { heading: null, source }, after: Prisma.JsonNull },
    ],
  });
}

let databases = 0;
async function emptyDatabase(): Promise<string> {
  databases += 1;
  return createDatabase(inject('databaseTemplate'), `${new URL(from).pathname.slice(1)}-${databases}`);
}

const asIs = { replace: false, makeSchema: makeSchemaOf };

async function troubles(url: string, backup: string | null): Promise<string[]> {
  const db = connect(url);
  try {
    const diagnoses = await examine(url, [postgresEngine(db)], backup);
    return diagnoses.flatMap(({ against }) => [...against]);
  } finally {
    await db.$disconnect();
  }
}

/** The backup with one entry after the other changed by hand. */
async function rewritten(change: (name: string, content: Buffer) => Buffer | null): Promise<string> {
  const target = path.join(folder, `changed-${(databases += 1)}.tar.gz`);
  const [source, archive] = [extract(), pack()];
  const written = pipeline(archive, createGzip(), createWriteStream(target));
  const read = pipeline(createReadStream(file), createGunzip(), source);
  for await (const entry of source) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
    const changed = change(entry.header.name, Buffer.concat(chunks));
    if (changed !== null) archive.entry({ name: entry.header.name }, changed);
  }
  archive.finalize();
  await Promise.all([read, written]);
  return target;
}

describe('backup and restore', () => {
  it('brings everything back into an empty database, and the doctor sees no difference', async () => {
    const to = await emptyDatabase();
    const { originals, tables } = await restoreBackup(to, file, asIs);
    expect(originals.files).toBe(SAMPLES.length);
    expect(tables['Report']?.rows).toBe(SAMPLES.length);
    expect(await applyMigrations(to)).toEqual([]);
    const db = connect(to);
    await reindex(db, [postgresEngine(db)], () => undefined);
    const [withdrawn, user] = [
      await db.report.findFirst({ where: { status: 'withdrawn' } }),
      await db.user.findFirst(),
    ];
    expect(withdrawn?.withdrawnReason).toBe('多行\n说明\t\\ 与 𠮷');
    expect(user?.email).toBe('a@example.org');
    expect(await db.session.count()).toBe(0);
    const kept = [
      ...[
        db.intake.count(),
        db.job.count(),
        db.jobEvent.count(),
        db.provenance.count(),
        db.correction.count(),
      ],
      ...[
        db.reviewDecision.count(),
        db.findingDecision.count(),
        db.invitation.count(),
        db.recoveryCode.count(),
      ],
    ];
    expect((await Promise.all(kept)).every((count) => count > 0)).toBe(true);
    expect(await db.finding.count({ where: { state: 'explained', isOpen: false } })).toBe(1);
    expect([await db.deskVisit.count(), await db.signInChallenge.count(), await db.upload.count()]).toEqual([
      0, 0, 0,
    ]);
    await db.$disconnect();
    expect(await troubles(to, file)).toEqual([]);
  });

  it('is readable by its owner alone and holds no session', async () => {
    expect((await stat(file)).mode & 0o077).toBe(0);
    const plain = path.join(folder, 'plain.tar');
    await pipeline(createReadStream(file), createGunzip(), createWriteStream(plain));
    expect((await readFile(plain, 'utf8')).includes('secret-')).toBe(false);
  });

  it('is not written over a file that is there', async () => {
    await expect(writeBackup(from, file)).rejects.toMatchObject({ code: 'file_exists' });
  });

  it('does not replace an archive unless told to', async () => {
    const to = await emptyDatabase();
    await restoreBackup(to, file, asIs);
    await expect(restoreBackup(to, file, asIs)).rejects.toMatchObject({ code: 'archive_not_empty' });
    await restoreBackup(to, file, { ...asIs, replace: true });
    expect(await troubles(to, file)).toHaveLength(1);
  });

  it('does not pull the tables from under a running site', async () => {
    const to = await emptyDatabase();
    const db = connect(to);
    await db.report.count();
    await expect(restoreBackup(to, file, asIs)).rejects.toMatchObject({ code: 'archive_in_use' });
    await db.$disconnect();
  });

  const flip = (content: Buffer): Buffer => {
    const changed = Buffer.from(content);
    changed[content.length >> 1] = (changed[content.length >> 1] ?? 0) ^ 1;
    return changed;
  };
  it.each<[string, () => Promise<string>, string]>([
    ['no file', () => Promise.resolve(path.join(folder, 'nowhere')), 'no_such_file'],
    ['another file', () => writeFile(`${file}.txt`, '你好').then(() => `${file}.txt`), 'not_a_backup'],
    [
      'a cut file',
      async () => {
        const cut = await rewritten((_, content) => content);
        await truncate(cut, ((await stat(cut)).size * 3) >> 2);
        return cut;
      },
      'backup_damaged',
    ],
    [
      'a changed original',
      () => rewritten((name, content) => (name.startsWith('originals/') ? flip(content) : content)),
      'backup_damaged',
    ],
    [
      'an original less',
      () => rewritten((name, content) => (name.startsWith('originals/') ? null : content)),
      'backup_damaged',
    ],
    [
      'a changed value',
      () =>
        rewritten((name, content) =>
          name.startsWith('tables/User/')
            ? Buffer.from(content.toString('utf8').replace('a@', 'b@'))
            : content,
        ),
      'backup_damaged',
    ],
    [
      'a table less',
      () => rewritten((name, content) => (name.startsWith('tables/AuditEvent/') ? null : content)),
      'backup_damaged',
    ],
    ['no end', () => rewritten((name, content) => (name === 'end.json' ? null : content)), 'backup_damaged'],
    [
      'no head',
      () => rewritten((name, content) => (name === 'backup.json' ? null : content)),
      'not_a_backup',
    ],
  ])('refuses %s and leaves the database as it was', async (_, make, code) => {
    const to = await emptyDatabase();
    await expect(restoreBackup(to, await make(), asIs)).rejects.toMatchObject({ code });
    const db = connect(to);
    expect(await db.report.count()).toBe(0);
    expect(await db.sourceFile.count()).toBe(0);
    await db.$disconnect();
  });

  it.each([
    [`UPDATE "SourceFile" SET bytes = bytes || 'x'`, 'every original is what its hash says'],
    [
      `UPDATE "Figure" SET start = start + 1, "end" = "end" + 1 WHERE metric = 'requests.received' AND raw <> '0'`,
      'every printed figure stands',
    ],
    [`UPDATE "Report" SET "publishedAt" = NULL`, 'every public report says since when'],
    [`UPDATE "Finding" SET "isOpen" = false WHERE "isOpen"`, 'every finding says what was last decided'],
    [`DELETE FROM "Posting"; DELETE FROM "IndexedReport"`, 'search (postgres)'],
    [`UPDATE "Figure" SET value = NULL WHERE status = 'printed'`, 'a figure has a value exactly'],
    [`DELETE FROM "Figure" WHERE metric = 'requests.received'`, 'every corrected cell is there'],
    [`UPDATE "Job" SET status = 'queued' WHERE "fileName" = 'b.pdf'`, 'every file taken in has its outcome'],
    [
      `UPDATE "Correction" SET after = to_jsonb(1) WHERE target = 'requests.nothing/total'`,
      'every corrected cell is there',
    ],
  ])('the doctor sees %s', async (sql, holds) => {
    const to = await emptyDatabase();
    await restoreBackup(to, file, asIs);
    const db = connect(to);
    await reindex(db, [postgresEngine(db)], () => undefined);
    await runSql(to, sql);
    const diagnoses = await examine(to, [postgresEngine(db)], null);
    await db.$disconnect();
    const wrong = diagnoses.filter(({ against }) => against.length > 0).map((one) => one.holds);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(holds);
  });
});
