import type { Prisma } from './generated/client';

/** Lets one transaction at a time decide about these bytes; held to its end. */
export async function lockFile(tx: Prisma.TransactionClient, sha256: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`;
}
