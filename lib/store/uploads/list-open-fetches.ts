import type { DatabaseOrTransaction } from '../client';
import type { AddressFetch } from '../generated/client';

/** The addresses of an intake that are not fetched yet. */
export async function listOpenFetches(db: DatabaseOrTransaction, intakeId: string): Promise<AddressFetch[]> {
  return db.addressFetch.findMany({
    where: { intakeId, doneAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}
