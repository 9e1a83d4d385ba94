import { AppError } from '../../domain/app-error';
import type { Prisma } from '../../store/generated/client';
import { lockAdministrators } from '../../store/lock-administrators';
import type { CurrentUser } from '../current-user';

/**
 * Makes sure, for this transaction, that whoever asked is an administrator still, so that nothing is done by one who was
 * disabled a moment before. Throws `AppError` not_allowed.
 */
export async function stillAdministrator(tx: Prisma.TransactionClient, { id }: CurrentUser): Promise<void> {
  if (!(await lockAdministrators(tx)).includes(id))
    throw new AppError('not_allowed', 'no administrator any more');
}
