import type { DatabaseOrTransaction } from '../../store/client';
import { createSignInChallenge } from '../../store/create-sign-in-challenge';
import { hashToken, newToken } from '../session-token';

export const CHALLENGE = { minutes: 5, tries: 5 } as const;

/** Lets someone who gave the right password go on to the second factor; returns the token for the cookie. */
export async function openChallenge(db: DatabaseOrTransaction, userId: string): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + CHALLENGE.minutes * 60_000);
  await createSignInChallenge(db, { tokenHash: hashToken(token), userId, expiresAt });
  return token;
}
