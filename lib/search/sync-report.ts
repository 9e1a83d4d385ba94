import type { Database } from '../store/client';
import { meilisearchFromSettings } from './choose-engine';
import { postgresEngine } from './postgres/postgres-engine';
import { reportTrouble } from './report-trouble';
import { updateEngine } from './update-engine';

/**
 * Brings the search of one report up to date with the database. A Meilisearch server that does not answer only gets a
 * warning: PostgreSQL answers until it has caught up.
 */
export async function syncReport(db: Database, reportId: string): Promise<void> {
  await updateEngine(db, postgresEngine(db), [reportId]);
  const meilisearch = meilisearchFromSettings();
  if (meilisearch === null) return;
  try {
    await updateEngine(db, meilisearch, [reportId]);
  } catch (cause) {
    reportTrouble(`report ${reportId} is not up to date on Meilisearch`, cause);
  }
}
