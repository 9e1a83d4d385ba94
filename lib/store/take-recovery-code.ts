import type { DatabaseOrTransaction } from './client';

/** Uses up the user's recovery code; false when there is no such code or it was used before. */
export async function takeRecoveryCode(
  db: DatabaseOrTransaction,
  userId: string,
  codeHash: string,
): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { userId, codeHash, usedAt: null },
    data: { usedAt: new Date() },
  });
  return count === 1;
}
