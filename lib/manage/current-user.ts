import { database } from '../store/client';
import { extendSession } from '../store/extend-session';
import { findSession, type SessionUser } from '../store/find-session';
import { hashToken, sessionEnd } from './session-token';

export type CurrentUser = Omit<SessionUser, 'expiresAt'>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The user whose session this token opens; null without one. Using a session prolongs it, at most once a day. */
export async function currentUser(token: string | undefined): Promise<CurrentUser | null> {
  if (token === undefined || token === '') return null;
  const db = database();
  const tokenHash = hashToken(token);
  const session = await findSession(db, tokenHash);
  if (session === null) return null;
  const { expiresAt, ...user } = session;
  const end = sessionEnd();
  if (end.getTime() - expiresAt.getTime() > DAY_MS) await extendSession(db, tokenHash, end);
  return user;
}
