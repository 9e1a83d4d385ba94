import type { DatabaseOrTransaction } from './client';

export interface NewSession {
  readonly tokenHash: string;
  readonly userId: string;
  readonly expiresAt: Date;
}

/** Opens a session and clears away those that have ended. */
export async function createSession(db: DatabaseOrTransaction, session: NewSession): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await db.session.create({ data: session });
}
