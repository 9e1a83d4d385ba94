import type { Database } from '../store/client';
import { rebuildEngine } from './rebuild-engine';
import type { SearchEngine } from './search-engine';
import { syncReport } from './sync-report';

/**
 * Rebuilds each engine from the database and calls `progress` after every report. Reports that change while the
 * engines are rebuilt are brought up to date at the end. Returns the number of published reports.
 */
export async function reindex(
  db: Database,
  engines: readonly SearchEngine[],
  progress: (engine: SearchEngine, done: number, total: number) => void,
): Promise<number> {
  const began = await databaseTime(db);
  let reports = 0;
  for (const engine of engines) {
    reports = await rebuildEngine(db, engine, (done, total) => progress(engine, done, total));
  }
  const changed = await db.report.findMany({ where: { updatedAt: { gte: began } }, select: { id: true } });
  for (const { id } of changed) await syncReport(db, id);
  return reports;
}

async function databaseTime(db: Database): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT now()`;
  return row?.now ?? new Date(0);
}
