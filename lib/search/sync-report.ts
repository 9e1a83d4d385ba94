import type { Database } from '../store/client';
import { buildPassages } from './build-passages';
import { meilisearchFromSettings } from './choose-engine';
import { postgresEngine } from './postgres/postgres-engine';
import { rebuildEngine } from './rebuild-engine';
import { readPublishedReport } from './read-published-report';
import { reportTrouble } from './report-trouble';

/**
 * Brings the search of one report up to date with the database: the passages of its current version when it is
 * published, else none. A Meilisearch server that has no index yet gets all reports, so that it never answers for a
 * few of them; one that does not answer only gets a warning, and `npm run reindex` repairs it.
 */
export async function syncReport(db: Database, reportId: string): Promise<void> {
  const report = await readPublishedReport(db, reportId);
  const passages = report === null ? [] : buildPassages(report);
  await postgresEngine(db).replaceReport(reportId, passages);
  const meilisearch = meilisearchFromSettings();
  if (meilisearch === null) return;
  try {
    if (await meilisearch.isReady()) await meilisearch.replaceReport(reportId, passages);
    else await rebuildEngine(db, meilisearch);
  } catch (cause) {
    reportTrouble(`report ${reportId} is not up to date on Meilisearch`, cause);
  }
}
