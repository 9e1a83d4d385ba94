import type { DatabaseOrTransaction } from './client';

/** Keeps that the right password was given, and clears away those whose time is over. */
export async function createSignInChallenge(
  db: DatabaseOrTransaction,
  challenge: { readonly tokenHash: string; readonly userId: string; readonly expiresAt: Date },
): Promise<void> {
  await db.signInChallenge.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await db.signInChallenge.create({ data: challenge });
}
