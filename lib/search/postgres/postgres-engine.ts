import type { Database } from '../../store/client';
import type { SearchEngine } from '../search-engine';
import { searchAll } from '../search-all';
import { searchPassages } from '../search-passages';
import { matchPassages } from './match-passages';
import { readPassages } from './read-passages';
import { replacePassages } from './replace-passages';

/** The search that needs nothing but the archive's own database. */
export function postgresEngine(db: Database): SearchEngine {
  const store = {
    match: matchPassages.bind(null, db),
    read: readPassages.bind(null, db),
  };
  return {
    name: 'postgres',
    search: (query) => searchPassages(store, 'postgres', query),
    searchAll: (query) => searchAll(store, 'postgres', query),
    replaceReport: (reportId, passages) => replacePassages(db, reportId, passages),
    removeReport: (reportId) => replacePassages(db, reportId, []),
    async rebuild(reports) {
      for await (const { reportId, passages } of reports) await replacePassages(db, reportId, passages);
      await db.$executeRaw`
        DELETE FROM "Passage" USING "Report"
        WHERE "Report".id = "Passage"."reportId" AND "Report".status <> 'published'`;
      // New rows wait in a list that every search reads in full; this sorts them into the index.
      await db.$queryRaw`SELECT gin_clean_pending_list('"Passage_grams_idx"'::regclass)`;
    },
    isReady: () => Promise.resolve(true),
  };
}
