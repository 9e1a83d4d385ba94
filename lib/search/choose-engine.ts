import { env } from '../env';
import { database } from '../store/client';
import { fallBack } from './fall-back';
import { meilisearchEngine } from './meilisearch/meilisearch-engine';
import { postgresEngine } from './postgres/postgres-engine';
import type { SearchEngine } from './search-engine';

/** The Meilisearch server of the settings; null when none is set. */
export function meilisearchFromSettings(): SearchEngine | null {
  const { MEILI_HOST: host, MEILI_MASTER_KEY: apiKey, MEILI_INDEX_PREFIX: prefix } = env();
  return host === undefined ? null : meilisearchEngine({ host, apiKey, uid: `${prefix}_passages` });
}

let chosen: SearchEngine | undefined;

/** The process's one search: Meilisearch where MEILI_HOST is set, with PostgreSQL standing in; else PostgreSQL. */
export function searchEngine(): SearchEngine {
  if (chosen === undefined) {
    const postgres = postgresEngine(database());
    const meilisearch = meilisearchFromSettings();
    chosen = meilisearch === null ? postgres : fallBack(meilisearch, postgres);
  }
  return chosen;
}
