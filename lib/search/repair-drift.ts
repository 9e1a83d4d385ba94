import type { DatabaseOrTransaction } from '../store/client';
import { findDrift, type Drift } from './find-drift';
import type { SearchEngine } from './search-engine';
import { updateEngine } from './update-engine';

/** Brings up to date what an engine holds otherwise than the database, and returns what that was. */
export async function repairDrift(db: DatabaseOrTransaction, engine: SearchEngine): Promise<Drift> {
  const drift = await findDrift(db, engine);
  const reportIds = [...drift.missing, ...drift.outdated, ...drift.superfluous];
  if (reportIds.length > 0) await updateEngine(db, engine, reportIds);
  return drift;
}
