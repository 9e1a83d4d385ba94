import { env } from '../env';
import { database } from '../store/client';
import { findSession, type FoundSession } from '../store/find-session';
import { touchSession } from '../store/touch-session';
import { hashToken, idleSince } from './session-token';

export interface CurrentUser {
  readonly id: string;
  readonly email: string;
  readonly role: FoundSession['user']['role'];
  /** The role needs a second factor that the user has yet to set up; until then only their own account is open to them. */
  readonly lacksSecondFactor?: true;
}

/** When a session was used last is known to this. */
const TOUCH_MS = 5 * 60_000;

/** The user whose session this token opens; null without one. */
export async function currentUser(token: string | undefined): Promise<CurrentUser | null> {
  if (token === undefined || token === '') return null;
  const db = database();
  const tokenHash = hashToken(token);
  const session = await findSession(db, tokenHash, idleSince());
  if (session === null) return null;
  if (Date.now() - session.lastUsedAt.getTime() > TOUCH_MS) await touchSession(db, tokenHash);
  const { id, email, role, totpConfirmedAt } = session.user;
  const lacks = totpConfirmedAt === null && needsSecondFactor(role);
  return { id, email, role, ...(lacks && { lacksSecondFactor: true }) };
}

/** Whether the settings ask for a second factor in this role. */
export function needsSecondFactor(role: CurrentUser['role']): boolean {
  const required = env().REQUIRE_TOTP;
  if (required === 'off') return false;
  return role === 'administrator' || (required === 'editors' && role === 'editor');
}
