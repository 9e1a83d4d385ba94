import type { DatabaseOrTransaction } from './client';

export async function deleteSession(db: DatabaseOrTransaction, tokenHash: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash } });
}
