import type { DatabaseOrTransaction } from '../client';

interface NewFetches {
  readonly intakeId: string;
  readonly userId: string;
  readonly addresses: readonly string[];
}

/** Notes addresses that are to be fetched. */
export async function createFetches(
  db: DatabaseOrTransaction,
  { addresses, ...common }: NewFetches,
): Promise<void> {
  await db.addressFetch.createMany({ data: addresses.map((address) => ({ ...common, address })) });
}
