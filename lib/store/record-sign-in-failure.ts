import type { DatabaseOrTransaction } from './client';

export async function recordSignInFailure(db: DatabaseOrTransaction, key: string): Promise<void> {
  await db.signInFailure.create({ data: { key } });
}
