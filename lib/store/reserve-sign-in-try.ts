import { Prisma } from './generated/client';

export interface TryLimit {
  readonly key: string;
  /** Tries that may have failed under this key. */
  readonly most: number;
}

/** Every try is counted under this key too. */
export const EVERY_TRY = 'all';
/** How long a failure counts. */
export const TRY_MINUTES = 15;
const LOCK = 0x5169_6e49;

/**
 * Counts one try as failed under each key, before its password is looked at, and returns the ids of what was counted;
 * null, and nothing is counted, when a limit is reached. `choose` gets the failures of everybody since then. One try is
 * counted at a time, so that many at the same moment cannot slip under a limit.
 */
export async function reserveSignInTry(
  tx: Prisma.TransactionClient,
  since: Date,
  choose: (failuresOfAll: number) => readonly TryLimit[],
): Promise<string[] | null> {
  await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(${LOCK})`);
  await tx.signInFailure.deleteMany({ where: { at: { lt: since } } });
  const limits = choose(await tx.signInFailure.count({ where: { key: EVERY_TRY } }));
  const keys = limits.map(({ key }) => key);
  const counted = await tx.signInFailure.groupBy({
    by: ['key'],
    where: { key: { in: keys } },
    _count: { _all: true },
  });
  const failures = new Map(counted.map(({ key, _count }) => [key, _count._all]));
  if (limits.some(({ key, most }) => (failures.get(key) ?? 0) >= most)) return null;
  const rows = await tx.signInFailure.createManyAndReturn({
    data: [...keys, EVERY_TRY].map((key) => ({ key })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
