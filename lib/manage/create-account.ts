import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { ROLES } from '../domain/roles';
import { database } from '../store/client';
import { createUser } from '../store/create-user';
import { findUserByEmail } from '../store/find-user-by-email';
import { recordAuditEvent } from '../store/record-audit-event';
import { setPassword } from '../store/set-password';
import { transact } from '../store/transact';
import { parseInput } from './parse-input';
import { hashPassword } from './password';
import { requireGoodPassword } from './require-good-password';

export const Account = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  role: z.enum(ROLES),
});

/** Makes a user from the server's console. Throws `AppError` conflict when the address is taken, weak_password, invalid_parameter. */
export async function createAccount(input: unknown, password: string): Promise<void> {
  const { email, role } = parseInput(Account, input);
  requireGoodPassword(password, email);
  const passwordHash = await hashPassword(password);
  await transact(database(), async (tx) => {
    const id = await createUser(tx, { email, role, passwordHash });
    if (id === null) throw new AppError('conflict', `${email} exists`);
    await recordAuditEvent(tx, {
      userId: null,
      action: 'user_created',
      subject: `user:${id}`,
      details: { email, role },
    });
  });
}

/** Gives an existing user a new password. Throws `AppError` not_found, weak_password, invalid_parameter. */
export async function resetPassword(input: unknown, password: string): Promise<void> {
  const { email } = parseInput(Account.pick({ email: true }), input);
  requireGoodPassword(password, email);
  const passwordHash = await hashPassword(password);
  await transact(database(), async (tx) => {
    const user = await findUserByEmail(tx, email);
    if (user === null) throw new AppError('not_found', `no user ${email}`);
    await setPassword(tx, user.id, passwordHash);
    await recordAuditEvent(tx, { userId: null, action: 'password_reset', subject: `user:${user.id}` });
  });
}
