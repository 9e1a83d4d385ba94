import type { DatabaseOrTransaction } from './client';

export interface ListedSession {
  readonly id: string;
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly client: string | null;
}

/** The user's sessions that have not ended, the last used first. */
export async function listSessions(
  db: DatabaseOrTransaction,
  userId: string,
  idleSince: Date,
): Promise<ListedSession[]> {
  return db.session.findMany({
    where: { userId, expiresAt: { gt: new Date() }, lastUsedAt: { gt: idleSince } },
    orderBy: [{ lastUsedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, tokenHash: true, createdAt: true, lastUsedAt: true, expiresAt: true, client: true },
  });
}
