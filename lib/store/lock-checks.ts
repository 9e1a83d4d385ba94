import type { Prisma } from './generated/client';

/**
 * Lets one transaction at a time hold reports against each other; held to its end. Two reports of a body that come in
 * at the same moment would otherwise not see each other.
 */
export async function lockChecks(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('checks over several reports', 0))`;
}
