import type { PassageStore } from './match';
import type { AllHits, EngineName, SearchQuery } from './search-engine';
import { rankMatches, readHits } from './search-passages';

/** Reports whose passages are read at a time. */
const BATCH = 100;

/** Every report that matches with every passage that holds a word: ranked once, read batch by batch. */
export async function searchAll(
  store: PassageStore,
  engine: EngineName,
  query: Pick<SearchQuery, 'text' | 'filters'>,
): Promise<AllHits> {
  const { needles, reportIds, complete } = await rankMatches(store, query);
  return {
    totalIsExact: complete,
    engine,
    reportIds,
    async *batches() {
      for (let at = 0; at < reportIds.length; at += BATCH) {
        yield await readHits(store, reportIds.slice(at, at + BATCH), needles, query.filters, Infinity);
      }
    },
  };
}
