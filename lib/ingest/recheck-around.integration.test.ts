import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { reportText } from '../fixtures/report-text';
import { makeUser } from '../fixtures/signed-in';
import { publish } from '../manage/publish';
import { removeSamples } from '../manage/remove-samples';
import { withdraw } from '../manage/withdraw';
import { database } from '../store/client';
import { listOpenFindings } from '../store/list-open-findings';
import { transact } from '../store/transact';
import { incomingBytes } from './incoming-file';
import { ingestFile, type IngestOptions } from '../fixtures/ingest-file';
import { recheckAround } from './recheck-around';

const db = database();
const PUBLISH: IngestOptions = { publish: true, isSample: false, userId: null };
const DRAFT: IngestOptions = { ...PUBLISH, publish: false };

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job" CASCADE`;
});

async function take(name: string, text: string, options: IngestOptions): Promise<string> {
  const end = await ingestFile(db, incomingBytes(name, new TextEncoder().encode(text)), options);
  if (!('reportId' in end)) throw new Error(`${name}: ${end.outcome}`);
  return end.reportId ?? '';
}

const read = (name: string): Promise<string> => readFile(`samples/${name}`, 'utf8');
/** The report on 2023; what it carries out is another number than the next year carries in. */
const take2023 = async (options = PUBLISH): Promise<string> =>
  take(
    'suqian-2023.txt',
    (await read('321300-2023-suqian.txt')).replace(/(结转下年度继续办理\t+)118(.*)121/, '$1119$2122'),
    options,
  );
const take2024 = async (options = PUBLISH): Promise<string> =>
  take('suqian-2024.html', await read('321300-2024-suqian.html'), options);

async function resting(year = 2024): Promise<string[]> {
  const findings = await db.finding.findMany({
    where: { basisVersionId: { not: null }, verdict: { not: 'holds' }, version: { report: { year } } },
    orderBy: { position: 'asc' },
  });
  return findings.map(({ code, expression }) => `${code} ${expression}`);
}

const BROKEN = ['carry_over 118 ≠ 119〔2023〕', 'carry_over 121 ≠ 122〔2023〕'];

describe('two years of one body', () => {
  test.each([
    ['the earlier first', [take2023, take2024]],
    ['the later first', [take2024, take2023]],
  ])('%s: the later one says what does not carry over', async (_, order) => {
    for (const step of order) await step();
    expect(await resting()).toEqual(BROKEN);
    expect(
      await db.finding.count({ where: { basisVersion: { report: { year: 2024 } }, code: 'carry_over' } }),
    ).toBe(0);
    const basis = await db.finding.findFirstOrThrow({
      where: { code: 'carry_over', verdict: 'violated' },
      include: { basisVersion: { include: { report: true } } },
      orderBy: { position: 'asc' },
    });
    expect(basis.basisVersion?.report.year).toBe(2023);
    expect(basis.basisFigures).toEqual(['requests.carried_out/natural_person']);
  });

  test('at the same moment they still see each other', async () => {
    await Promise.all([take2023(), take2024()]);
    expect(await resting()).toEqual(BROKEN);
  });

  test('a draft is held against what is public, and is never a basis', async () => {
    await take2023(DRAFT);
    await take2024();
    expect(await resting()).toEqual([]);
    const editor = await makeUser('editor');
    await publish(editor, { versionId: (await versionOf(2023)).id });
    expect(await resting()).toEqual(BROKEN);
    await withdraw(editor, { versionId: (await versionOf(2023)).id, reason: '机关更正' });
    expect(await resting()).toEqual([]);
  });

  test('a draft of the later year shows its finding on the desk alone', async () => {
    await take2023();
    await take2024(DRAFT);
    expect(await resting()).toEqual(BROKEN);
    expect(await listOpenFindings(db, { year: 2024 }, 50)).toEqual([]);
  });

  test('a new version of the earlier year takes the findings along', async () => {
    await take2023();
    await take2024();
    await take('corrected.txt', await read('321300-2023-suqian.txt'), PUBLISH);
    expect(await resting()).toEqual([]);
    const held = await db.finding.findMany({
      where: { code: 'carry_over' },
      include: { basisVersion: true },
    });
    expect(held).toHaveLength(7);
    expect(new Set(held.map(({ basisVersion }) => basisVersion?.number))).toEqual(new Set([2]));
  });

  test('doing it again keeps every row', async () => {
    await take2023();
    await take2024();
    const rows = () => db.finding.findMany({ orderBy: { id: 'asc' } });
    const before = await rows();
    const { id } = await db.organization.findFirstOrThrow();
    await transact(db, (tx) => recheckAround(tx, id));
    expect(await rows()).toEqual(before);
  });

  test('the record of what is public moves with them, and only then', async () => {
    await take2023();
    const later = await take2024();
    const revision = async (): Promise<number> =>
      (await db.publicRecord.findUniqueOrThrow({ where: { reportId: later } })).revision;
    const first = await revision();
    const { id } = await db.organization.findFirstOrThrow();
    await transact(db, (tx) => recheckAround(tx, id));
    expect(await revision()).toBe(first);
    await take('corrected.txt', await read('321300-2023-suqian.txt'), PUBLISH);
    expect(await revision()).toBeGreaterThan(first);
  });

  test('findings that rested on a sample go with it', async () => {
    await take2023({ ...PUBLISH, isSample: true });
    const later = await take2024();
    expect(await resting()).toEqual(BROKEN);
    const { revision } = await db.publicRecord.findUniqueOrThrow({ where: { reportId: later } });
    await removeSamples(await makeUser('administrator'));
    expect(await resting()).toEqual([]);
    expect(await db.publicRecord.findUniqueOrThrow({ where: { reportId: later } })).toMatchObject({
      revision: revision + 1,
    });
    expect(await db.report.count()).toBe(1);
  });
});

async function versionOf(year: number): Promise<{ id: string; reportId: string }> {
  return db.reportVersion.findFirstOrThrow({
    where: { report: { year } },
    select: { id: true, reportId: true },
  });
}

describe('the same text', () => {
  const SUBJECTS = [
    '窗口登记',
    '网站更新',
    '政策解读',
    '队伍培训',
    '栏目检查',
    '平台改版',
    '督查考核',
    '群众来信',
  ];
  const note = SUBJECTS.map(
    (subject, index) =>
      `全年把${subject}列入年度重点，先后开会${index + 3}次，形成清单${index + 12}份，由专人逐项核对后对外公布。`,
  ).join('\n');
  const text = (organization: string, year: number, words = note): string =>
    reportText({ organization, year, note: words });

  test('of two bodies is said at both, whichever came first', async () => {
    await take('a.txt', text('孟州市人民政府', 2022), PUBLISH);
    await take('b.txt', text('沭阳县人民政府', 2022), PUBLISH);
    const found = await db.finding.findMany({
      where: { code: 'same_text' },
      include: { version: { include: { report: { include: { organization: true } } } } },
    });
    expect(
      found
        .map(({ version, params }) => [version.report.organization.name, (params as { body: string }).body])
        .sort(),
    ).toEqual([
      ['孟州市人民政府', '沭阳县人民政府'],
      ['沭阳县人民政府', '孟州市人民政府'],
    ]);
    const { id: versionId, reportId } = await versionOf(2022);
    await withdraw(await makeUser('editor'), { versionId, reason: '机关更正' });
    const left = await db.finding.findMany({ where: { code: 'same_text' }, include: { basisVersion: true } });
    expect(left.filter(({ basisVersion }) => basisVersion?.reportId === reportId)).toEqual([]);
  });

  test('of two years is said at the later', async () => {
    await take('b.txt', text('孟州市人民政府', 2022), PUBLISH);
    await take('a.txt', text('孟州市人民政府', 2021), PUBLISH);
    const found = await db.finding.findMany({
      where: { code: 'same_text' },
      include: { version: { include: { report: true } } },
    });
    expect(found.map(({ version }) => version.report.year)).toEqual([2022]);
  });

  test('of set phrases alone says nothing', async () => {
    await take('a.txt', text('孟州市人民政府', 2022, '全年工作平稳。'), PUBLISH);
    await take('b.txt', text('沭阳县人民政府', 2022, '全年工作平稳。'), PUBLISH);
    expect(await db.finding.count({ where: { code: 'same_text' } })).toBe(0);
  });
});
