import { recordAuditEvent } from '../../store/record-audit-event';
import { replaceRecoveryCodes } from '../../store/replace-recovery-codes';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { confirmOwner } from './confirm-owner';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';

/** Ten new recovery codes in place of the old ones. Throws `AppError` wrong_password, wrong_code. */
export async function renewRecoveryCodes(user: CurrentUser | null, input: unknown): Promise<string[]> {
  requirePermission(user, 'own_account');
  const codes = newRecoveryCodes();
  await confirmOwner(user, input, async (tx, { id }) => {
    await replaceRecoveryCodes(tx, id, codes.map(hashRecoveryCode));
    await recordAuditEvent(tx, { userId: id, action: 'recovery_codes_renewed', subject: `user:${id}` });
  });
  return codes;
}
