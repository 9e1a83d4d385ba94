import type { DatabaseOrTransaction } from './client';

/** Counts one try of a second factor as failed, before it is looked at, and says whose it is; null when no try is left. */
export async function useSignInChallenge(
  db: DatabaseOrTransaction,
  tokenHash: string,
  most: number,
): Promise<string | null> {
  const { count } = await db.signInChallenge.updateMany({
    where: { tokenHash, expiresAt: { gt: new Date() }, failures: { lt: most }, user: { disabledAt: null } },
    data: { failures: { increment: 1 } },
  });
  if (count === 0) return null;
  return (await db.signInChallenge.findUnique({ where: { tokenHash } }))?.userId ?? null;
}
