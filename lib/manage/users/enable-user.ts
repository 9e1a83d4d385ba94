import { recordAuditEvent } from '../../store/record-audit-event';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { asAdministrator } from './as-administrator';
import { UserId } from './user-id';

/** Lets a disabled person sign in again. Throws `AppError` not_found. */
export async function enableUser(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'manage_users');
  const { userId } = parseInput(UserId, input);
  await asAdministrator(user, userId, async (tx, other, administrator) => {
    if (other.disabledAt === null) return;
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null } });
    await recordAuditEvent(tx, {
      userId: administrator.id,
      action: 'user_enabled',
      subject: `user:${userId}`,
    });
  });
}
