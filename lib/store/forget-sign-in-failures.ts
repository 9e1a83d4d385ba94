import type { DatabaseOrTransaction } from './client';

/** Takes back what was counted for a try that was none, and all failures under these keys. */
export async function forgetSignInFailures(
  db: DatabaseOrTransaction,
  ids: readonly string[],
  keys: readonly string[] = [],
): Promise<void> {
  await db.signInFailure.deleteMany({
    where: { OR: [{ id: { in: [...ids] } }, { key: { in: [...keys] } }] },
  });
}
