import type { DatabaseOrTransaction } from './client';

export async function clearSignInFailures(db: DatabaseOrTransaction, key: string): Promise<void> {
  await db.signInFailure.deleteMany({ where: { key } });
}
