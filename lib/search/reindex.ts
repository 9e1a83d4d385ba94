import type { Database } from '../store/client';
import { rebuildEngine } from './rebuild-engine';
import type { SearchEngine } from './search-engine';
import { catchUp } from './update-engine';

/**
 * Rebuilds each engine from the database and calls `progress` after every report. Reports that change while the
 * engines are rebuilt are brought up to date at the end. Returns the number of published reports.
 */
export async function reindex(
  db: Database,
  engines: readonly SearchEngine[],
  progress: (engine: SearchEngine, done: number, total: number) => void,
): Promise<number> {
  let reports = 0;
  for (const engine of engines) {
    reports = await rebuildEngine(db, engine, (done, total) => progress(engine, done, total));
    await catchUp(db, engine);
  }
  return reports;
}
