import { endSessions } from '../../store/end-sessions';
import { recordAuditEvent } from '../../store/record-audit-event';
import { revokeInvitations } from '../../store/revoke-invitations';
import { Account } from '../create-account';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { asAdministrator } from './as-administrator';
import { UserId } from './user-id';

const Input = UserId.extend({ role: Account.shape.role });

/** Gives another person that role; their sessions end, and the links they made. Throws `AppError` last_administrator, not_found. */
export async function changeRole(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'manage_users');
  const { userId, role } = parseInput(Input, input);
  await asAdministrator(user, userId, async (tx, other, administrator) => {
    if (other.role === role) return;
    await tx.user.update({ where: { id: userId }, data: { role } });
    await endSessions(tx, userId);
    await revokeInvitations(tx, { createdById: userId });
    await recordAuditEvent(tx, {
      userId: administrator.id,
      action: 'role_changed',
      subject: `user:${userId}`,
      details: { from: other.role, to: role },
    });
  });
}
