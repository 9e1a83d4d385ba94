import type { Prisma } from '../store/generated/client';

/** Lets one transaction at a time write what was found; held to its end. Pages read on meanwhile. */
export async function lockCopies(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('text found elsewhere', 0))`;
}
