import type { DatabaseOrTransaction } from '../store/client';
import { buildPassages } from './build-passages';
import { rebuildEngine } from './rebuild-engine';
import { readPublishedReport } from './read-published-report';
import type { SearchEngine } from './search-engine';
import { staleReports, strikeOff } from './stale-reports';

/** From so many reports on it is faster to fill the engine anew. */
const MANY = 500;

/**
 * Brings the search of these reports up to date with the database: the passages of their current version when they
 * are published, else none. An engine that was never filled gets all reports, so that it never answers for a few.
 */
export async function updateEngine(
  db: DatabaseOrTransaction,
  engine: SearchEngine,
  reportIds: readonly string[],
): Promise<void> {
  if (reportIds.length > MANY || !(await engine.isReady())) {
    await rebuildEngine(db, engine);
    return;
  }
  const noted = await staleReports(db, engine.name, reportIds);
  for (const reportId of reportIds) {
    const report = await readPublishedReport(db, reportId);
    await engine.replaceReport(reportId, report === null ? [] : buildPassages(report));
    await strikeOff(
      db,
      engine.name,
      noted.filter((stale) => stale.reportId === reportId),
    );
  }
}

/** Lets the engine take in everything that has changed, and returns how many reports that were. */
export async function catchUp(db: DatabaseOrTransaction, engine: SearchEngine): Promise<number> {
  const stale = await staleReports(db, engine.name);
  if (stale.length > 0)
    await updateEngine(
      db,
      engine,
      stale.map(({ reportId }) => reportId),
    );
  return stale.length;
}
