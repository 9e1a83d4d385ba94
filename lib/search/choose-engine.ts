import { env } from '../env';
import { database } from '../store/client';
import { fallBack } from './fall-back';
import { FEW_PASSAGES } from './limits';
import { INDEX_VERSION } from './meilisearch/index-settings';
import { meilisearchEngine } from './meilisearch/meilisearch-engine';
import { postgresEngine } from './postgres/postgres-engine';
import type { SearchEngine } from './search-engine';
import { isBehind } from './stale-reports';

/** The Meilisearch server of the settings; null when none is set. `most`: see `MeilisearchSettings`. */
export function meilisearchFromSettings(most?: number): SearchEngine | null {
  const { MEILI_HOST: host, MEILI_MASTER_KEY: apiKey, MEILI_INDEX_PREFIX: prefix } = env();
  return host === undefined
    ? null
    : meilisearchEngine({ host, apiKey, uid: `${prefix}_passages_${INDEX_VERSION}`, ...(most && { most }) });
}

let chosen: SearchEngine | undefined;

/** The process's one search: Meilisearch where MEILI_HOST is set, with PostgreSQL standing in; else PostgreSQL. */
export function searchEngine(): SearchEngine {
  if (chosen === undefined) {
    const db = database();
    const postgres = postgresEngine(db);
    const meilisearch = meilisearchFromSettings(FEW_PASSAGES);
    chosen =
      meilisearch === null ? postgres : fallBack(meilisearch, postgres, () => isBehind(db, 'meilisearch'));
  }
  return chosen;
}

/** Every engine there is by the settings, each by itself. */
export function everyEngine(): SearchEngine[] {
  const meilisearch = meilisearchFromSettings();
  return [postgresEngine(database()), ...(meilisearch === null ? [] : [meilisearch])];
}
