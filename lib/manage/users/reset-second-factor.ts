import { AppError } from '../../domain/app-error';
import { clearSecondFactor } from '../../store/clear-second-factor';
import { endSessions } from '../../store/end-sessions';
import { recordAuditEvent } from '../../store/record-audit-event';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { asAdministrator } from './as-administrator';
import { UserId } from './user-id';

/** Takes another person's second factor away, who lost it; their sessions end. Throws `AppError` conflict when there is none. */
export async function resetSecondFactor(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'manage_users');
  const { userId } = parseInput(UserId, input);
  await asAdministrator(user, userId, async (tx, _, administrator) => {
    if (!(await clearSecondFactor(tx, userId))) throw new AppError('conflict', 'there is no second factor');
    await endSessions(tx, userId);
    await recordAuditEvent(tx, {
      userId: administrator.id,
      action: 'second_factor_reset',
      subject: `user:${userId}`,
    });
  });
}
