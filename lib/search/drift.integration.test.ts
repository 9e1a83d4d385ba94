import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addVersion, publishReport, shortReport, type ReportText } from '../fixtures/published-report';
import { findAll, searchEngines } from '../fixtures/searched-archive';
import { database } from '../store/client';
import { findDrift } from './find-drift';
import { meilisearchEngine } from './meilisearch/meilisearch-engine';
import { repairDrift } from './repair-drift';
import { isBehind, staleReports } from './stale-reports';
import { catchUp, updateEngine } from './update-engine';

const db = database();
const NOTHING = { missing: [], outdated: [], superfluous: [] };
let year = 1990;

function report(preamble: string): ReportText {
  year += 1;
  return shortReport(year, preamble);
}

afterAll(async () => {
  await db.$disconnect();
});

describe.each(searchEngines())('$name', (engine) => {
  let text = report('');
  let id = '';

  beforeEach(async () => {
    await repairDrift(db, engine);
    text = report('鲲鹏展翅。\n第二段。');
    id = await publishReport(db, text);
    await updateEngine(db, engine, [id]);
  });

  it('has nothing to take in once it is up to date', async () => {
    expect(await staleReports(db, engine.name, [id])).toEqual([]);
    expect(await findDrift(db, engine)).toEqual(NOTHING);
  });

  it.each([
    ['a new version', () => addVersion(db, id, { ...text, preamble: '凤凰涅槃。' })],
    ['a withdrawal', () => db.report.update({ where: { id }, data: { status: 'withdrawn' } })],
    ['another year', () => db.report.update({ where: { id }, data: { year: 1900 + (year % 90) } })],
    [
      'another name of the body',
      () =>
        db.organization.updateMany({ data: { name: `孟州市${year}` }, where: { reports: { some: { id } } } }),
    ],
  ])('is behind after %s until it has caught up', async (_, change) => {
    await change();
    expect(await isBehind(db, engine.name)).toBe(true);
    expect(await catchUp(db, engine)).toBeGreaterThan(0);
    expect(await isBehind(db, engine.name)).toBe(false);
    expect(await findDrift(db, engine)).toEqual(NOTHING);
  });

  it('does not strike off what changes again while it is taken in', async () => {
    const [before] = await staleReports(db, engine.name, [id]);
    expect(before).toBeUndefined();
    const slow = {
      ...engine,
      replaceReport: async (...asked: Parameters<typeof engine.replaceReport>) => {
        await engine.replaceReport(...asked);
        await addVersion(db, id, { ...text, preamble: '凤凰涅槃。' });
      },
    };
    await addVersion(db, id, { ...text, preamble: '第三版。' });
    await updateEngine(db, slow, [id]);
    expect(await staleReports(db, engine.name, [id])).toHaveLength(1);
    await catchUp(db, engine);
    expect(await findAll(engine, '凤凰涅槃')).toContain(id);
  });

  it('finds and mends what was lost, is too old or should be gone', async () => {
    const gone = await publishReport(db, report('朝花夕拾。'));
    const lost = await publishReport(db, report('风雨同舟。'));
    await updateEngine(db, engine, [gone]);
    await addVersion(db, id, { ...text, preamble: '凤凰涅槃。' });
    await db.report.update({ where: { id: gone }, data: { status: 'withdrawn' } });
    await db.staleReport.deleteMany();
    expect(await repairDrift(db, engine)).toEqual({ missing: [lost], outdated: [id], superfluous: [gone] });
    expect(await findDrift(db, engine)).toEqual(NOTHING);
    expect(await findAll(engine, '凤凰涅槃')).toContain(id);
    expect(await findAll(engine, '风雨同舟')).toContain(lost);
    expect(await findAll(engine, '朝花夕拾')).not.toContain(gone);
  });
});

it('stays behind on a server that does not answer', async () => {
  const silent = meilisearchEngine({ host: 'http://127.0.0.1:1', apiKey: undefined, uid: 'none' });
  await publishReport(db, report('鲲鹏展翅。'));
  await expect(catchUp(db, silent)).rejects.toThrow();
  expect(await isBehind(db, 'meilisearch')).toBe(true);
});
