import { Prisma } from './generated/client';

/**
 * Whether the account still has this password and is not disabled; until the transaction ends neither changes. So no
 * session is opened behind the back of one who just ended them all.
 */
export async function holdUser(
  tx: Prisma.TransactionClient,
  { id, passwordHash }: { readonly id: string; readonly passwordHash: string },
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>(Prisma.sql`
    SELECT 1 FROM "User"
    WHERE "id" = ${id}::uuid AND "passwordHash" = ${passwordHash} AND "disabledAt" IS NULL FOR NO KEY UPDATE`);
  return rows.length === 1;
}
