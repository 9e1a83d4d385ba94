import type { DatabaseOrTransaction } from '../../store/client';
import type { User } from '../../store/generated/client';
import { recordAuditEvent } from '../../store/record-audit-event';
import { takeRecoveryCode } from '../../store/take-recovery-code';
import { takeTotpStep } from '../../store/take-totp-step';
import { hashRecoveryCode } from './recovery-codes';
import { totpStep } from './totp';

/** Takes a code of the authenticator app, or a recovery code, each only once. Whether it was right. */
export async function takeCode(db: DatabaseOrTransaction, user: User, typed: string): Promise<boolean> {
  const digits = typed.normalize('NFKC').replace(/\s/g, '');
  if (user.totpSecret === null) return false;
  if (/^\d{6}$/.test(digits)) {
    const step = totpStep(user.totpSecret, digits, Date.now());
    return step !== null && (await takeTotpStep(db, user.id, step));
  }
  if (!(await takeRecoveryCode(db, user.id, hashRecoveryCode(digits)))) return false;
  await recordAuditEvent(db, { userId: user.id, action: 'recovery_code_used', subject: `user:${user.id}` });
  return true;
}
