import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { holdUser } from '../../store/hold-user';
import { recordAuditEvent } from '../../store/record-audit-event';
import { setPassword } from '../../store/set-password';
import { transact } from '../../store/transact';
import { confirmPassword } from '../confirm-password';
import type { CurrentUser } from '../current-user';
import { openSession, type OpenedSession } from '../open-session';
import { parseInput } from '../parse-input';
import { hashPassword } from '../password';
import { requirePermission } from '../permissions';
import { requireGoodPassword } from '../require-good-password';

const Input = z.object({ password: z.string().max(1_000), newPassword: z.string().max(1_000) });

/**
 * Takes a new password in place of the present one, ends all sessions and opens a new one for who asks. `client` is what
 * the browser calls itself. Throws `AppError` wrong_password, weak_password, too_many_attempts.
 */
export async function changePassword(
  user: CurrentUser | null,
  input: unknown,
  client: string | null,
): Promise<OpenedSession> {
  requirePermission(user, 'own_account');
  const { password, newPassword } = parseInput(Input, input);
  requireGoodPassword(newPassword, user.email);
  const known = await confirmPassword(user, password);
  const passwordHash = await hashPassword(newPassword, user.id);
  return transact(database(), async (tx) => {
    if (!(await holdUser(tx, known))) throw new AppError('conflict', 'changed meanwhile');
    await setPassword(tx, user.id, passwordHash);
    await recordAuditEvent(tx, { userId: user.id, action: 'password_changed', subject: `user:${user.id}` });
    return openSession(tx, { id: user.id, passwordHash }, client);
  });
}
