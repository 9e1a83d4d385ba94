import { Prisma } from './generated/client';

/** Lets nobody else add or change an account until the transaction ends. */
export async function lockUsers(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw(Prisma.sql`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`);
}
