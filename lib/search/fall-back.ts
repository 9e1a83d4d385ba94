import { AppError } from '../domain/app-error';
import { reportTrouble } from './report-trouble';
import type { SearchEngine, SearchQuery, SearchResult } from './search-engine';

/** How long the first engine is left alone after it did not answer, so that not every search waits for it. */
const REST_MS = 10_000;

/**
 * Searches with the first engine. The second one answers when the first cannot look at every passage that matches,
 * and, marked as degraded, while the first does not answer at all.
 */
export function fallBack(
  first: SearchEngine,
  second: SearchEngine,
  now: () => number = Date.now,
): SearchEngine {
  let restUntil = 0;

  async function ask(query: SearchQuery): Promise<SearchResult | null> {
    if (now() < restUntil) return null;
    try {
      return await first.search(query);
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      restUntil = now() + REST_MS;
      reportTrouble(`${first.name} does not answer, ${second.name} does`, cause);
      return null;
    }
  }

  return {
    ...first,
    async search(query) {
      const result = await ask(query);
      if (result?.totalIsExact === true) return result;
      return { ...(await second.search(query)), degraded: result === null };
    },
  };
}
