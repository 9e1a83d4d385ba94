import type { DatabaseOrTransaction } from './client';

/** Failures of this key since then; older ones of all keys are cleared away. */
export async function countSignInFailures(
  db: DatabaseOrTransaction,
  key: string,
  since: Date,
): Promise<number> {
  await db.signInFailure.deleteMany({ where: { at: { lt: since } } });
  return db.signInFailure.count({ where: { key } });
}
