import type { Prisma } from '../../store/generated/client';

const LOCK = 7_301_204;

/** Only one transaction at a time writes to the index; searches go on meanwhile. */
export async function lockIndex(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
}
