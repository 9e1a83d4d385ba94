import type { IndexObject, Meilisearch } from 'meilisearch';

const MOST_INDEXES = 1_000;

export async function listIndexes(client: Meilisearch): Promise<IndexObject[]> {
  return (await client.getRawIndexes({ limit: MOST_INDEXES })).results;
}

/** Whether the server has an index of this name. */
export async function hasIndex(client: Meilisearch, uid: string): Promise<boolean> {
  return (await listIndexes(client)).some((known) => known.uid === uid);
}
