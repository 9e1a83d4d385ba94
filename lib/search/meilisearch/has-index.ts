import type { Meilisearch } from 'meilisearch';

const MOST_INDEXES = 1_000;

/** Whether the server has an index of this name. */
export async function hasIndex(client: Meilisearch, uid: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: MOST_INDEXES });
  return results.some((known) => known.uid === uid);
}
