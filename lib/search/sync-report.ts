import type { DatabaseOrTransaction } from '../store/client';
import { buildPassages } from './build-passages';
import { meilisearchFromSettings } from './choose-engine';
import { replacePassages } from './postgres/replace-passages';
import { readPublishedReport } from './read-published-report';
import { reportTrouble } from './report-trouble';

/**
 * Brings the search of one report up to date with the database: the passages of its current version when it is
 * published, else none. A Meilisearch server that does not answer only gets a warning; `npm run reindex` repairs it.
 */
export async function syncReport(db: DatabaseOrTransaction, reportId: string): Promise<void> {
  const report = await readPublishedReport(db, reportId);
  const passages = report === null ? [] : buildPassages(report);
  await replacePassages(db, reportId, passages);
  try {
    await meilisearchFromSettings()?.replaceReport(reportId, passages);
  } catch (cause) {
    reportTrouble(`report ${reportId} is not up to date on Meilisearch`, cause);
  }
}
