import type { DatabaseOrTransaction } from './client';

export async function extendSession(
  db: DatabaseOrTransaction,
  tokenHash: string,
  expiresAt: Date,
): Promise<void> {
  await db.session.updateMany({ where: { tokenHash }, data: { expiresAt } });
}
