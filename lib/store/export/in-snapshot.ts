import type { Database } from '../client';
import { Prisma } from '../generated/client';

const LONGEST_MS = 12 * 60 * 60 * 1000;

/**
 * Runs `work` on one unchanging state of the database, however long it takes, while others write. Null when another
 * process is in here already: the lock is held until the work has ended.
 */
export function inSnapshot<T>(
  db: Database,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T | null> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      const [lock] = await tx.$queryRaw<{ isHeld: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtextextended('export of the archive', 0)) AS "isHeld"`;
      return lock?.isHeld === true ? work(tx) : null;
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, maxWait: 30_000, timeout: LONGEST_MS },
  );
}
