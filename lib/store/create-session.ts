import type { DatabaseOrTransaction } from './client';

export interface NewSession {
  readonly tokenHash: string;
  readonly userId: string;
  readonly expiresAt: Date;
  /** Browser and system, as the browser names itself. */
  readonly client: string | null;
}

/** Opens a session and clears away those that have ended: past their end, or not used since `idleSince`. */
export async function createSession(
  db: DatabaseOrTransaction,
  session: NewSession,
  idleSince: Date,
): Promise<void> {
  await db.session.deleteMany({
    where: { OR: [{ expiresAt: { lt: new Date() } }, { lastUsedAt: { lt: idleSince } }] },
  });
  await db.session.create({ data: session });
}
