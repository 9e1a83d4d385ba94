import type { Database } from '../store/client';
import { buildPassages } from './build-passages';
import { readPublishedReport } from './read-published-report';
import type { ReportPassages, SearchEngine } from './search-engine';
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
  const reports = await db.report.findMany({
    where: { status: 'published' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const ids = reports.map(({ id }) => id);
  for (const engine of engines) {
    await engine.rebuild(passagesOf(db, ids, (done) => progress(engine, done, ids.length)));
  }
  const changed = await db.report.findMany({ where: { updatedAt: { gte: began } }, select: { id: true } });
  for (const { id } of changed) await syncReport(db, id);
  return ids.length;
}

async function databaseTime(db: Database): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT now()`;
  return row?.now ?? new Date(0);
}

async function* passagesOf(
  db: Database,
  ids: readonly string[],
  progress: (done: number) => void,
): AsyncGenerator<ReportPassages> {
  for (const [index, reportId] of ids.entries()) {
    const report = await readPublishedReport(db, reportId);
    if (report !== null) yield { reportId, passages: buildPassages(report) };
    progress(index + 1);
  }
}
