import { beforeEach, describe, expect, test } from 'vitest';
import { reportFile } from '../fixtures/report-file';
import { postgresEngine } from '../search/postgres/postgres-engine';
import { database } from '../store/client';
import { removeSamples } from '../store/remove-samples';
import { transact } from '../store/transact';
import { incomingBytes } from './incoming-file';
import { ingestFile, type IngestOptions } from '../fixtures/ingest-file';

const db = database();
const PUBLISH: IngestOptions = { publish: true, isSample: false, userId: null };
const DRAFT: IngestOptions = { ...PUBLISH, publish: false };
const SAMPLE: IngestOptions = { ...PUBLISH, isSample: true };
const MENGZHOU = { organization: '孟州市人民政府', year: 2022 };

async function rows(): Promise<Record<string, number>> {
  const [reports, versions, files, organizations, divisions, passages] = await Promise.all([
    db.report.count(),
    db.reportVersion.count(),
    db.sourceFile.count(),
    db.organization.count(),
    db.division.count(),
    db.passage.count(),
  ]);
  return { reports, versions, files, organizations, divisions, passages: Math.sign(passages) };
}
const NOTHING = { reports: 0, versions: 0, files: 0, organizations: 0, divisions: 0, passages: 0 };
const ONE_PUBLIC = { reports: 1, versions: 1, files: 1, organizations: 1, divisions: 3, passages: 1 };

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job" CASCADE`;
});

describe('a certain report', () => {
  test('is stored whole and public at once', async () => {
    const end = await ingestFile(db, reportFile(MENGZHOU), PUBLISH);
    expect(end.outcome).toBe('added');
    expect(await rows()).toEqual(ONE_PUBLIC);
    const report = await db.report.findFirstOrThrow({
      include: { organization: true, currentVersion: { include: { sections: true, figures: true } } },
    });
    expect(report).toMatchObject({ status: 'published', year: 2022 });
    expect(report.organization).toMatchObject({
      divisionCode: '410883',
      slug: 'mengzhou-shi-renmin-zhengfu',
    });
    expect(report.currentVersion?.sections).toHaveLength(6);
    const inForce = report.currentVersion?.figures.find(
      ({ metric }) => metric === 'disclosure.normative_documents.in_force',
    );
    expect(inForce?.value?.toNumber()).toBe(35);
  });

  test('a second time is unchanged and writes nothing', async () => {
    await ingestFile(db, reportFile(MENGZHOU), PUBLISH);
    const again = await ingestFile(db, reportFile(MENGZHOU, 'renamed.txt'), PUBLISH);
    expect(again.outcome).toBe('unchanged');
    expect(await rows()).toEqual(ONE_PUBLIC);
  });

  test('eight at the same moment make one', async () => {
    const ends = await Promise.all(
      Array.from({ length: 8 }, () => ingestFile(db, reportFile(MENGZHOU), PUBLISH)),
    );
    expect(ends.map(({ outcome }) => outcome).sort()).toEqual([
      'added',
      ...Array<string>(7).fill('unchanged'),
    ]);
    expect(await rows()).toEqual(ONE_PUBLIC);
  });

  test('different files for one report at the same moment become numbered versions', async () => {
    const notes = ['甲', '乙', '丙', '丁', '戊'];
    await Promise.all(notes.map((note) => ingestFile(db, reportFile({ ...MENGZHOU, note }), PUBLISH)));
    const versions = await db.reportVersion.findMany({
      orderBy: { number: 'asc' },
      select: { number: true },
    });
    expect(versions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(await rows()).toMatchObject({ reports: 1, organizations: 1, files: 5 });
  });

  test('as a draft it is not in the search, and a later file waits behind what is public', async () => {
    await ingestFile(db, reportFile(MENGZHOU), DRAFT);
    expect(await rows()).toEqual({ ...ONE_PUBLIC, passages: 0 });
    await ingestFile(db, reportFile({ ...MENGZHOU, note: '改' }), PUBLISH);
    const published = await db.report.findFirstOrThrow();
    await ingestFile(db, reportFile({ ...MENGZHOU, note: '再改' }), DRAFT);
    expect(await db.report.findFirstOrThrow()).toMatchObject({
      status: 'published',
      currentVersionId: published.currentVersionId,
    });
    expect(await db.reportVersion.count()).toBe(3);
  });

  test('does not bring back what a person withdrew', async () => {
    await ingestFile(db, reportFile(MENGZHOU), PUBLISH);
    await db.report.updateMany({ data: { status: 'withdrawn', withdrawnReason: '有误' } });
    const end = await ingestFile(db, reportFile({ ...MENGZHOU, note: '改' }), PUBLISH);
    expect(end.outcome).toBe('updated');
    expect(await db.report.findFirstOrThrow()).toMatchObject({ status: 'withdrawn' });
  });
});

describe('one body under two spellings', () => {
  test('keeps one organization, its first name and its address', async () => {
    await ingestFile(db, reportFile({ organization: '淮安市洪泽区人民政府', year: 2024 }), PUBLISH);
    const before = await db.organization.findFirstOrThrow();
    await ingestFile(db, reportFile({ organization: '洪泽区人民政府', year: 2023 }), PUBLISH);
    await ingestFile(db, reportFile({ organization: '洪泽区政府', year: 2022 }), PUBLISH);
    expect(await db.organization.findMany()).toEqual([before]);
    expect(await rows()).toMatchObject({ reports: 3, organizations: 1 });
  });

  test('makes the same year of both spellings one report', async () => {
    await ingestFile(db, reportFile({ organization: '淮安市洪泽区人民政府', year: 2024 }), PUBLISH);
    const again = await ingestFile(db, reportFile({ organization: '洪泽区人民政府', year: 2024 }), PUBLISH);
    expect(again.outcome).toBe('updated');
    expect(await rows()).toMatchObject({ reports: 1, versions: 2, organizations: 1 });
  });

  test('finds a body that was stored before there were keys', async () => {
    await ingestFile(db, reportFile({ organization: '淮安市洪泽区人民政府', year: 2024 }), PUBLISH);
    await db.organization.updateMany({ data: { key: null } });
    await ingestFile(db, reportFile({ organization: '洪泽区人民政府', year: 2023 }), PUBLISH);
    expect(await db.organization.findMany()).toMatchObject([
      { name: '淮安市洪泽区人民政府', key: '人民政府' },
    ]);
  });

  test('keeps a renamed body and an office apart', async () => {
    for (const organization of [
      '孟州市文化局',
      '孟州市文化和旅游局',
      '孟州市人民政府',
      '孟州市人民政府办公室',
    ])
      await ingestFile(db, reportFile({ organization, year: 2022 }), PUBLISH);
    expect(await db.organization.count()).toBe(4);
  });
});

describe('samples', () => {
  test('a real file becomes current, and removing the samples keeps it', async () => {
    await ingestFile(db, reportFile({ ...MENGZHOU, note: '样本' }), SAMPLE);
    const real = await ingestFile(db, reportFile(MENGZHOU), PUBLISH);
    const report = await db.report.findFirstOrThrow();
    expect(real).toMatchObject({ outcome: 'updated', versionId: report.currentVersionId });
    await ingestFile(db, reportFile({ organization: '沭阳县人民政府', year: 2022 }), SAMPLE);
    const removed = await transact(db, removeSamples);
    expect(removed.versions).toBe(2);
    expect(await db.report.findMany()).toMatchObject([
      { currentVersionId: report.currentVersionId, status: 'published' },
    ]);
    expect(await rows()).toEqual(ONE_PUBLIC);
  });

  test('a sample never takes the place of a real file', async () => {
    await ingestFile(db, reportFile(MENGZHOU), PUBLISH);
    const before = await db.report.findFirstOrThrow();
    await ingestFile(db, reportFile({ ...MENGZHOU, note: '样本' }), SAMPLE);
    expect((await db.report.findFirstOrThrow()).currentVersionId).toBe(before.currentVersionId);
  });

  test('a real draft behind a sample becomes current but not public', async () => {
    await ingestFile(db, reportFile({ ...MENGZHOU, note: '样本' }), SAMPLE);
    await ingestFile(db, reportFile(MENGZHOU), DRAFT);
    await transact(db, removeSamples);
    expect(await db.report.findFirstOrThrow({ include: { currentVersion: true } })).toMatchObject({
      status: 'draft',
      currentVersion: { isSample: false },
    });
  });

  test('removing all leaves nothing behind', async () => {
    await ingestFile(db, reportFile(MENGZHOU), SAMPLE);
    await transact(db, removeSamples);
    expect(await rows()).toEqual(NOTHING);
    expect(await db.job.count()).toBe(0);
  });
});

describe('refused files', () => {
  test.each([
    ['empty', new Uint8Array(), 'empty_file'],
    ['white space', new TextEncoder().encode(' \n\t\n'), 'empty_file'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
      null,
    ],
    ['noise', Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 256), 'not_text'],
    ['another page', new TextEncoder().encode('<html><body><p>天气晴好。</p></body></html>'), 'not_a_report'],
  ])('%s: the job keeps the reason, nothing else is kept', async (_, bytes, code) => {
    const end = await ingestFile(db, incomingBytes('x.txt', bytes), PUBLISH);
    expect(end.outcome).toBe('refused');
    const job = await db.job.findFirstOrThrow();
    expect(job).toMatchObject({ outcome: 'refused', status: 'done', sourceSha256: null });
    if (code !== null) expect(job.errorCode).toBe(code);
    expect(await rows()).toEqual(NOTHING);
  });
});

describe('an uncertain report', () => {
  const UNCERTAIN = { organization: '我局', year: null };

  test('waits with its bytes and is not read twice', async () => {
    const ends = await Promise.all([1, 2, 3].map(() => ingestFile(db, reportFile(UNCERTAIN), PUBLISH)));
    expect(ends.map(({ outcome }) => outcome).sort()).toEqual(['needs_review', 'unchanged', 'unchanged']);
    expect((await ingestFile(db, reportFile(UNCERTAIN), PUBLISH)).outcome).toBe('unchanged');
    expect(await rows()).toEqual({ ...NOTHING, files: 1 });
    expect(await db.job.count({ where: { outcome: 'needs_review', sourceSha256: { not: null } } })).toBe(1);
  });
});

test('what is public is found at once', async () => {
  await ingestFile(db, reportFile({ ...MENGZHOU, note: '春风又绿江南岸，公开平台再提升。' }), PUBLISH);
  const filters = { divisions: [], years: [], sections: [], kinds: [] };
  const found = await postgresEngine(db).search({ text: '又绿江南', filters, page: 1 });
  expect(found.total).toBe(1);
});
