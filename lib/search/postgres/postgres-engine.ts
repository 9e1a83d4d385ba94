import type { Database } from '../../store/client';
import type { ReportPassages, SearchEngine } from '../search-engine';
import { publishedArchive } from '../published-archive';
import { searchAll } from '../search-all';
import { searchPassages } from '../search-passages';
import { CLOSED_BLOCK_REPORTS } from './index-reports';
import { knownBlocks } from './known-blocks';
import { matchPassages } from './match-passages';
import { dropEmptyBlocks, mergeBlocks } from './merge-blocks';
import { readContents } from './read-contents';
import { readPassages } from './read-passages';
import { removeUnpublished } from './remove-unpublished';
import { replacePassages } from './replace-passages';

/** The search that needs nothing but the archive's own database. */
export function postgresEngine(db: Database): SearchEngine {
  const store = {
    match: matchPassages.bind(null, db, knownBlocks(db)),
    read: readPassages.bind(null, db),
  };

  const archive = publishedArchive(() => db);

  async function replaceReport(
    ...[reportId, passages]: Parameters<SearchEngine['replaceReport']>
  ): Promise<void> {
    await replacePassages(db, [{ reportId, passages }]);
    await mergeBlocks(db);
  }

  return {
    name: 'postgres',
    search: (query) => searchPassages(store, 'postgres', query, archive),
    searchAll: (query) => searchAll(store, 'postgres', query, archive),
    replaceReport,
    removeReport: (reportId) => replaceReport(reportId, []),
    /** Report by report into new blocks: each is found in its old block or in its new one, never in none. */
    async rebuild(reports) {
      let some: ReportPassages[] = [];
      for await (const report of reports) {
        some.push(report);
        if (some.length < CLOSED_BLOCK_REPORTS) continue;
        await replacePassages(db, some);
        some = [];
      }
      await replacePassages(db, some);
      await removeUnpublished(db);
      await dropEmptyBlocks(db);
    },
    contents: () => readContents(db),
    isReady: () => Promise.resolve(true),
  };
}
