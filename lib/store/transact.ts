import type { Database } from './client';
import { Prisma } from './generated/client';

// Unique conflict, foreign key conflict, serialization failure or deadlock: another writer was faster, so look again.
const CONFLICTS = new Set(['P2002', 'P2003', 'P2034']);
const ATTEMPTS = 5;

/** Runs `work` in one transaction, again from its start when another writer got in between. */
export async function transact<T>(
  db: Database,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work, { maxWait: 30_000, timeout: 120_000 });
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && CONFLICTS.has(error.code);
}
