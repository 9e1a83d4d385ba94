import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { forgetSignInFailures } from '../../store/forget-sign-in-failures';
import { recordAuditEvent } from '../../store/record-audit-event';
import { replaceRecoveryCodes } from '../../store/replace-recovery-codes';
import { transact } from '../../store/transact';
import { countTry } from '../count-try';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { keyOf, SIGN_IN_LIMIT } from '../sign-in-limits';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';
import { takeCode } from './take-code';

const Input = z.object({ code: z.string().max(100) });

/** Turns the second factor on by a first code and returns the recovery codes. Throws `AppError` wrong_code, conflict. */
export async function confirmSecondFactor(user: CurrentUser | null, input: unknown): Promise<string[]> {
  requirePermission(user, 'own_account');
  const { code } = parseInput(Input, input);
  const { id } = user;
  const counted = await countTry(() => [{ key: keyOf('confirm', id), most: SIGN_IN_LIMIT.failures }]);
  const codes = newRecoveryCodes();
  await transact(database(), async (tx) => {
    const account = await tx.user.findUniqueOrThrow({ where: { id } });
    if (account.totpConfirmedAt !== null) throw new AppError('conflict', 'it is on already');
    if (!(await takeCode(tx, account, code))) throw new AppError('wrong_code', 'wrong first code');
    await tx.user.update({ where: { id }, data: { totpConfirmedAt: new Date() } });
    await replaceRecoveryCodes(tx, id, codes.map(hashRecoveryCode));
    await recordAuditEvent(tx, { userId: id, action: 'second_factor_on', subject: `user:${id}` });
  });
  await forgetSignInFailures(database(), counted);
  return codes;
}
