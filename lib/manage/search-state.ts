import { meilisearchFromSettings } from '../search/choose-engine';
import { staleReports } from '../search/stale-reports';
import { database } from '../store/client';
import { listEmptySearches, type EmptySearch } from '../store/list-empty-searches';
import type { CurrentUser } from './current-user';
import { requirePermission } from './permissions';

const MOST_EMPTY = 20;

export interface SearchState {
  /** What answers searches now: Meilisearch, or PostgreSQL because none is set, it does not answer, or it is behind. */
  readonly meilisearch: 'answers' | 'not_set' | 'silent' | 'behind';
  /** Reports whose change the search has not taken in yet. */
  readonly waiting: number;
  readonly empty: readonly EmptySearch[];
}

/** How the search is, for those who look after it. */
export async function searchState(user: CurrentUser | null): Promise<SearchState> {
  requirePermission(user, 'see_desk');
  const db = database();
  const engine = meilisearchFromSettings();
  const name = engine?.name ?? 'postgres';
  const [stale, isReady, empty] = await Promise.all([
    staleReports(db, name),
    engine?.isReady().catch(() => null),
    listEmptySearches(db, MOST_EMPTY),
  ]);
  const isBehind = stale.length > 0 || isReady === false;
  const state = isReady === null ? 'silent' : isBehind ? 'behind' : 'answers';
  return { meilisearch: engine === null ? 'not_set' : state, waiting: stale.length, empty };
}
