import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { confirmPassword } from '../confirm-password';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { newTotpSecret } from './totp';

const Input = z.object({ password: z.string().max(1_000) });

/** Makes the secret of a second factor, which counts once a code confirmed it. Throws `AppError` wrong_password, conflict. */
export async function startSecondFactor(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'own_account');
  await confirmPassword(user, parseInput(Input, input).password);
  const { count } = await database().user.updateMany({
    where: { id: user.id, totpConfirmedAt: null },
    data: { totpSecret: newTotpSecret(), totpLastStep: null },
  });
  if (count === 0) throw new AppError('conflict', 'there is a second factor already');
}
