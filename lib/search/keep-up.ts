import type { Database } from '../store/client';
import { reportTrouble } from './report-trouble';
import { repairDrift } from './repair-drift';
import type { SearchEngine } from './search-engine';
import { catchUp } from './update-engine';

const EVERY_MS = 20_000;

/**
 * Keeps the engines at the state of the database as long as the process runs: everything is compared once, and then
 * what has changed is taken in, should whoever changed it have been stopped before the search followed.
 */
export async function keepUp(db: Database, engines: readonly SearchEngine[]): Promise<void> {
  await forEach(engines, (engine) => repairDrift(db, engine));
  const again = (): NodeJS.Timeout =>
    setTimeout(() => void forEach(engines, (engine) => catchUp(db, engine)).then(again), EVERY_MS).unref();
  again();
}

async function forEach(
  engines: readonly SearchEngine[],
  work: (engine: SearchEngine) => Promise<unknown>,
): Promise<void> {
  for (const engine of engines) {
    try {
      await work(engine);
    } catch (cause) {
      reportTrouble(`${engine.name} is not up to date`, cause);
    }
  }
}
