import { clearSecondFactor } from '../../store/clear-second-factor';
import { recordAuditEvent } from '../../store/record-audit-event';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { confirmOwner } from './confirm-owner';

/** Leaves the account with its password alone. Throws `AppError` wrong_password, wrong_code. */
export async function turnOffSecondFactor(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'own_account');
  await confirmOwner(user, input, async (tx, { id }) => {
    await clearSecondFactor(tx, id);
    await recordAuditEvent(tx, { userId: id, action: 'second_factor_off', subject: `user:${id}` });
  });
}
