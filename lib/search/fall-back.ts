import { AppError } from '../domain/app-error';
import { reportTrouble } from './report-trouble';
import type { SearchEngine } from './search-engine';

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

  async function ask<T>(question: () => Promise<T>): Promise<T | null> {
    if (now() < restUntil) return null;
    try {
      return await question();
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
      const result = await ask(() => first.search(query));
      if (result?.totalIsExact === true) return result;
      return { ...(await second.search(query)), degraded: result === null };
    },
    async searchAll(query) {
      const all = await ask(() => first.searchAll(query));
      return all?.totalIsExact === true ? all : second.searchAll(query);
    },
  };
}
