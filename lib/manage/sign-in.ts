import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { clearSignInFailures } from '../store/clear-sign-in-failures';
import { database } from '../store/client';
import { countSignInFailures } from '../store/count-sign-in-failures';
import { createSession } from '../store/create-session';
import { findUserByEmail } from '../store/find-user-by-email';
import { recordAuditEvent } from '../store/record-audit-event';
import { recordSignInFailure } from '../store/record-sign-in-failure';
import { verifyPassword } from './password';
import { hashToken, newToken, sessionEnd } from './session-token';

export const SIGN_IN_LIMIT = { failures: 10, minutes: 15 } as const;

const Input = z.object({ email: z.string().trim().toLowerCase().max(254), password: z.string().max(1_000) });

/** Opens a session and returns its token. Throws `AppError` wrong_credentials or too_many_attempts. */
export async function signIn(input: unknown): Promise<string> {
  const parsed = Input.safeParse(input);
  if (!parsed.success) throw new AppError('wrong_credentials', 'sign-in form is malformed');
  const { email, password } = parsed.data;
  const db = database();
  const key = createHash('sha256').update(email).digest('hex');
  // Counted as a failure before it is tried, so that many tries at the same moment cannot slip under the limit.
  await recordSignInFailure(db, key);
  const since = new Date(Date.now() - SIGN_IN_LIMIT.minutes * 60_000);
  if ((await countSignInFailures(db, key, since)) > SIGN_IN_LIMIT.failures) {
    throw new AppError('too_many_attempts', 'too many failed sign-ins', {
      params: { minutes: SIGN_IN_LIMIT.minutes },
    });
  }
  const user = await findUserByEmail(db, email);
  if (!(await verifyPassword(user?.passwordHash ?? null, password)) || user === null) {
    throw new AppError('wrong_credentials', 'wrong address or password');
  }
  await clearSignInFailures(db, key);
  const token = newToken();
  await createSession(db, { tokenHash: hashToken(token), userId: user.id, expiresAt: sessionEnd() });
  await recordAuditEvent(db, { userId: user.id, action: 'signed_in', subject: `user:${user.id}` });
  return token;
}
