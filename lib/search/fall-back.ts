import { AppError } from '../domain/app-error';
import { reportTrouble } from './report-trouble';
import type { SearchEngine } from './search-engine';

/** How long the first engine is left alone after it did not answer, so that not every search waits for it. */
const REST_MS = 10_000;

/** Searches with the first engine; while it does not answer, the second one does, and the result says so. */
export function fallBack(
  first: SearchEngine,
  second: SearchEngine,
  now: () => number = Date.now,
): SearchEngine {
  let restUntil = 0;
  return {
    ...first,
    async search(query) {
      if (now() >= restUntil) {
        try {
          return await first.search(query);
        } catch (cause) {
          if (cause instanceof AppError) throw cause;
          restUntil = now() + REST_MS;
          reportTrouble(`${first.name} does not answer, ${second.name} does`, cause);
        }
      }
      return { ...(await second.search(query)), degraded: true };
    },
  };
}
