import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import type { Prisma, User } from '../../store/generated/client';
import { confirmPassword } from '../confirm-password';
import type { CurrentUser } from '../current-user';
import { countTry } from '../count-try';
import { parseInput } from '../parse-input';
import { keyOf, SIGN_IN_LIMIT } from '../sign-in-limits';
import { database } from '../../store/client';
import { forgetSignInFailures } from '../../store/forget-sign-in-failures';
import { transact } from '../../store/transact';
import { takeCode } from './take-code';

const Input = z.object({ password: z.string().max(1_000), code: z.string().max(100) });

/**
 * Does what only the owner with both factors may do, in the transaction that takes the code. Throws `AppError`
 * wrong_password, wrong_code, too_many_attempts, conflict where there is no second factor.
 */
export async function confirmOwner(
  user: CurrentUser,
  input: unknown,
  work: (tx: Prisma.TransactionClient, owner: User) => Promise<void>,
): Promise<void> {
  const { password, code } = parseInput(Input, input);
  await confirmPassword(user, password);
  const { id } = user;
  const counted = await countTry(() => [{ key: keyOf('own code', id), most: SIGN_IN_LIMIT.failures }]);
  await transact(database(), async (tx) => {
    const owner = await tx.user.findUniqueOrThrow({ where: { id } });
    if (owner.totpConfirmedAt === null) throw new AppError('conflict', 'there is no second factor');
    if (!(await takeCode(tx, owner, code))) throw new AppError('wrong_code', 'wrong code');
    await work(tx, owner);
  });
  await forgetSignInFailures(database(), counted);
}
