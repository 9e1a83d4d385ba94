import { Prisma } from './generated/client';

/** Ids of the administrators who can sign in, locked until the transaction ends, so that two cannot shut each other out. */
export async function lockAdministrators(tx: Prisma.TransactionClient): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id" FROM "User" WHERE "role" = 'administrator' AND "disabledAt" IS NULL ORDER BY "id" FOR UPDATE`);
  return rows.map(({ id }) => id);
}
