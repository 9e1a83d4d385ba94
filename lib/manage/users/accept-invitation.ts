import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { createUser } from '../../store/create-user';
import { findEnabledUser } from '../../store/find-enabled-user';
import type { Invitation, Prisma } from '../../store/generated/client';
import { lockAdministrators } from '../../store/lock-administrators';
import { lockUsers } from '../../store/lock-users';
import { recordAuditEvent } from '../../store/record-audit-event';
import { setPassword } from '../../store/set-password';
import { takeInvitation } from '../../store/take-invitation';
import { transact } from '../../store/transact';
import { Account } from '../create-account';
import { openSession } from '../open-session';
import { parseInput } from '../parse-input';
import { hashPassword } from '../password';
import { requireGoodPassword } from '../require-good-password';
import { openChallenge } from '../second-factor/open-challenge';
import { hashToken } from '../session-token';
import type { SignedIn, Visitor } from '../sign-in';
import { openInvitation } from './open-invitation';

const Input = z.object({ token: z.string().max(200), password: z.string().max(1_000) });
const Chosen = Account.pick({ email: true });

/**
 * Uses a link: the person gets an account, or their account a new password, and is signed in; one with a second factor
 * has to give it still. Throws `AppError` link_expired, weak_password, account_exists, invalid_parameter.
 */
export async function acceptInvitation(input: unknown, { address, client }: Visitor): Promise<SignedIn> {
  const { token, password } = parseInput(Input, input);
  const open = await openInvitation(token);
  const email = open.email ?? parseInput(Chosen, input).email;
  requireGoodPassword(password, email);
  const passwordHash = await hashPassword(password, address);
  return transact(database(), async (tx) => {
    const link = await takeInvitation(tx, hashToken(token));
    if (link === null) throw new AppError('link_expired', 'used or revoked meanwhile');
    if (link.userId !== null) return choosePassword(tx, link.userId, passwordHash, client);
    const id = await join(tx, link, { email, passwordHash });
    return openSession(tx, { id, passwordHash }, client);
  });
}

async function join(
  tx: Prisma.TransactionClient,
  { id: invitationId, email: invited, role }: Invitation,
  { email, passwordHash }: { readonly email: string; readonly passwordHash: string },
): Promise<string> {
  if (invited === null) await becomeFirst(tx);
  const id = await createUser(tx, { email, role, passwordHash });
  if (id === null) throw new AppError('account_exists', `${email} has an account`);
  const details = { email, role, invitation: invitationId };
  await recordAuditEvent(tx, { userId: id, action: 'user_joined', subject: `user:${id}`, details });
  return id;
}

/** Two links of the first administrator, used at the same moment, make one administrator. */
async function becomeFirst(tx: Prisma.TransactionClient): Promise<void> {
  await lockUsers(tx);
  if ((await lockAdministrators(tx)).length > 0) {
    throw new AppError('link_expired', 'there is an administrator');
  }
}

async function choosePassword(
  tx: Prisma.TransactionClient,
  userId: string,
  passwordHash: string,
  client: string | null,
): Promise<SignedIn> {
  const user = await findEnabledUser(tx, userId);
  if (user === null) throw new AppError('link_expired', 'the account is disabled');
  await setPassword(tx, userId, passwordHash);
  await recordAuditEvent(tx, { userId, action: 'password_chosen', subject: `user:${userId}` });
  if (user.totpConfirmedAt !== null) return { challenge: await openChallenge(tx, userId) };
  return openSession(tx, { id: userId, passwordHash }, client);
}
