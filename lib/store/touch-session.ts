import type { DatabaseOrTransaction } from './client';

/** Notes that the session is in use now. */
export async function touchSession(db: DatabaseOrTransaction, tokenHash: string): Promise<void> {
  await db.session.updateMany({ where: { tokenHash }, data: { lastUsedAt: new Date() } });
}
