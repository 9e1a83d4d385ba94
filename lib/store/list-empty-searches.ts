import type { DatabaseOrTransaction } from './client';

export interface EmptySearch {
  readonly query: string;
  readonly count: number;
  readonly lastDay: Date;
}

/** What was searched in vain most often. */
export async function listEmptySearches(db: DatabaseOrTransaction, most: number): Promise<EmptySearch[]> {
  return db.emptySearch.findMany({
    orderBy: [{ count: 'desc' }, { lastDay: 'desc' }, { query: 'asc' }],
    take: most,
  });
}
