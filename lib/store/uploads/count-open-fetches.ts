import type { DatabaseOrTransaction } from '../client';

/** How many addresses of this person are not fetched yet. */
export async function countOpenFetches(db: DatabaseOrTransaction, userId: string): Promise<number> {
  return db.addressFetch.count({ where: { userId, doneAt: null } });
}
