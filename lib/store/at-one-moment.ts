import type { Database } from './client';
import type { Prisma } from './generated/client';
import { LIMITS, within } from './transact';

/**
 * Reads everything as it stands at one moment. Prisma asks for the relations of a row by themselves, and what someone deletes
 * in between would be missing from a row that has to have it.
 */
export function atOneMoment<T>(db: Database, read: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return within(db.$transaction(read, { isolationLevel: 'RepeatableRead', ...LIMITS }));
}
