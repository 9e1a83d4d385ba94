import type { DatabaseOrTransaction } from '../client';

/** Drops the addresses of an intake that are not fetched yet. */
export async function removeFetches(db: DatabaseOrTransaction, intakeId: string): Promise<void> {
  await db.addressFetch.deleteMany({ where: { intakeId, doneAt: null } });
}
