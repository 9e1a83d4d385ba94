import type { DatabaseOrTransaction } from './client';

/** Ends all sessions of the user, and sign-ins that wait for the second factor. */
export async function endSessions(db: DatabaseOrTransaction, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
  await db.signInChallenge.deleteMany({ where: { userId } });
}
