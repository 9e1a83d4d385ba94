import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addVersion, publishReport, shortReport, type ReportText } from '../fixtures/published-report';
import { findAll, searchEngines } from '../fixtures/searched-archive';
import { database } from '../store/client';
import { reindex } from './reindex';
import { syncReport } from './sync-report';

const db = database();
const engines = searchEngines();
let year = 2000;

function report(preamble: string): ReportText {
  year += 1;
  return shortReport(year, preamble);
}

afterAll(async () => {
  await db.$disconnect();
});

describe.each(engines)('$name', (engine) => {
  let id = '';
  let first = report('');

  beforeEach(async () => {
    first = report('鲲鹏展翅。\n第二段。\n第三段。');
    id = await publishReport(db, first);
    await syncReport(db, id);
  });

  it('finds a published report at once', async () => {
    expect(await findAll(engine, '鲲鹏展翅')).toContain(id);
  });

  it('finds the current version only, however short', async () => {
    await addVersion(db, id, { ...first, preamble: `凤凰涅槃${first.year}。` });
    await syncReport(db, id);
    expect(await findAll(engine, `凤凰涅槃${first.year}`)).toEqual([id]);
    expect(await findAll(engine, '鲲鹏展翅')).not.toContain(id);
    expect(await findAll(engine, '第三段')).not.toContain(id);
  });

  it.each(['draft', 'withdrawn'] as const)('does not find a report that is %s', async (status) => {
    await db.report.update({ where: { id }, data: { status } });
    await syncReport(db, id);
    expect(await findAll(engine, '鲲鹏展翅')).not.toContain(id);
  });

  it('repairs what a missed publication or withdrawal left behind', async () => {
    const missed = await publishReport(db, report('鲲鹏展翅。'));
    await db.report.update({ where: { id }, data: { status: 'withdrawn' } });
    const seen: number[] = [];
    const count = await reindex(db, [engine], (_, done) => seen.push(done));
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const found = await findAll(engine, '鲲鹏展翅');
    expect(found).toContain(missed);
    expect(found).not.toContain(id);
  });
});

it('forgets a deleted report', async () => {
  const id = await publishReport(db, report('朝花夕拾。'));
  await syncReport(db, id);
  await db.report.update({ where: { id }, data: { currentVersionId: null } });
  await db.report.delete({ where: { id } });
  await syncReport(db, id);
  for (const engine of engines) expect(await findAll(engine, '朝花夕拾')).toEqual([]);
});
