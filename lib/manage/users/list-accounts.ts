import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { listOpenInvitations, type ListedInvitation as OpenLink } from '../../store/list-open-invitations';
import { listUsers, type ListedUser as Account } from '../../store/list-users';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { idleSince } from '../session-token';

export type { Account, OpenLink };

/** All accounts, and the links that still work. */
export async function listAccounts(
  user: CurrentUser | null,
): Promise<{ readonly users: readonly Account[]; readonly invitations: readonly OpenLink[] }> {
  requirePermission(user, 'manage_users');
  const [users, invitations] = await Promise.all([
    listUsers(database(), idleSince()),
    listOpenInvitations(database()),
  ]);
  return { users, invitations };
}

/** One account. Throws `AppError` not_found. */
export async function readAccount(user: CurrentUser | null, userId: string): Promise<Account> {
  requirePermission(user, 'manage_users');
  const id = z.uuid().safeParse(userId);
  const [found] = id.success ? await listUsers(database(), idleSince(), id.data) : [];
  if (found === undefined) throw new AppError('not_found', `no user ${userId}`);
  return found;
}
