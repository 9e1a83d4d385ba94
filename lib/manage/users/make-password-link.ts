import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { findEnabledUser } from '../../store/find-enabled-user';
import { recordAuditEvent } from '../../store/record-audit-event';
import { revokeInvitations } from '../../store/revoke-invitations';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { hashToken, newToken } from '../session-token';
import { linkEnd } from './link-life';
import { stillAdministrator } from './still-administrator';
import { UserId } from './user-id';

/**
 * Makes a link by which a user chooses a new password, once; an earlier one is revoked. Returns the link's token, which is
 * kept nowhere. Throws `AppError` not_found for a disabled account.
 */
export async function makePasswordLink(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'manage_users');
  const { userId } = parseInput(UserId, input);
  const token = newToken();
  await transact(database(), async (tx) => {
    await stillAdministrator(tx, user);
    const owner = await findEnabledUser(tx, userId);
    if (owner === null) throw new AppError('not_found', `no user ${userId}`);
    await revokeInvitations(tx, { userId });
    await tx.invitation.create({
      data: {
        tokenHash: hashToken(token),
        email: owner.email,
        role: owner.role,
        userId,
        createdById: user.id,
        expiresAt: linkEnd('password'),
      },
    });
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'password_link_made',
      subject: `user:${userId}`,
    });
  });
  return token;
}
