import { endSessions } from '../../store/end-sessions';
import { recordAuditEvent } from '../../store/record-audit-event';
import { revokeInvitations } from '../../store/revoke-invitations';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { asAdministrator } from './as-administrator';
import { UserId } from './user-id';

/**
 * Shuts another person out at once: sessions, links for a new password and links they made end. Throws `AppError`
 * last_administrator, not_found.
 */
export async function disableUser(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'manage_users');
  const { userId } = parseInput(UserId, input);
  await asAdministrator(user, userId, async (tx, other, administrator) => {
    if (other.disabledAt !== null) return;
    await tx.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    await endSessions(tx, userId);
    await revokeInvitations(tx, { OR: [{ userId }, { createdById: userId }] });
    await recordAuditEvent(tx, {
      userId: administrator.id,
      action: 'user_disabled',
      subject: `user:${userId}`,
    });
  });
}
