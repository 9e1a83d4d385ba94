import type { Database } from './client';

const MOST_KEPT = 1_000;
const LONGEST = 100;

/**
 * Counts a search that found nothing. Kept are the words, how often and on which day last, and no more; words that
 * were searched once long ago make room for others.
 */
export async function countEmptySearch(db: Database, words: string): Promise<void> {
  const query = Array.from(words).slice(0, LONGEST).join('');
  await db.$executeRaw`
    INSERT INTO "EmptySearch" (query, "lastDay") VALUES (${query}, current_date)
    ON CONFLICT (query) DO UPDATE SET count = "EmptySearch".count + 1, "lastDay" = current_date`;
  await db.$executeRaw`
    DELETE FROM "EmptySearch" WHERE query IN (
      SELECT query FROM "EmptySearch" WHERE query <> ${query}
      ORDER BY count DESC, "lastDay" DESC, query OFFSET ${MOST_KEPT - 1})`;
}
