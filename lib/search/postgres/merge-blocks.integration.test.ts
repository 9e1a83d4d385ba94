import { afterAll, expect, it } from 'vitest';
import { publishReport, shortReport } from '../../fixtures/published-report';
import { findAll } from '../../fixtures/searched-archive';
import { database } from '../../store/client';
import { findDrift } from '../find-drift';
import { updateEngine } from '../update-engine';
import { postgresEngine } from './postgres-engine';

const db = database();
const engine = postgresEngine(db);

afterAll(() => db.$disconnect());

it('writes many small blocks anew as one, and finds everything as before', async () => {
  const ids: string[] = [];
  let most = 0;
  for (let year = 2000; year < 2020; year += 1) {
    const id = await publishReport(db, shortReport(year, `鲲鹏展翅${year}年。`));
    ids.push(id);
    await updateEngine(db, engine, [id]);
    await db.postingBlock.updateMany({ data: { isClosed: true } });
    most = Math.max(most, await db.postingBlock.count());
    expect(await findAll(engine, '鲲鹏展翅')).toEqual([...ids].sort());
    expect(await findAll(engine, `展翅${year}`)).toEqual([id]);
  }
  expect(most).toBeLessThan(10);
  expect(await findDrift(db, engine)).toEqual({ missing: [], outdated: [], superfluous: [] });
});

it('leaves nothing of a block behind from which all reports have left', async () => {
  await db.report.updateMany({ data: { status: 'withdrawn' } });
  await engine.rebuild(noReports());
  expect([await db.postingBlock.count(), await db.posting.count(), await db.passage.count()]).toEqual([
    0, 0, 0,
  ]);
});

async function* noReports(): AsyncGenerator<never> {
  // Nothing is published.
}
