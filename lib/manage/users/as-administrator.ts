import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import type { Prisma, User } from '../../store/generated/client';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { stillAdministrator } from './still-administrator';

/**
 * Changes another person's account in one transaction. One change is made at a time, and the one who makes it has to be
 * an administrator still, so that two administrators cannot shut each other out. Throws `AppError` not_allowed,
 * not_found, last_administrator for one's own account.
 */
export async function asAdministrator(
  user: CurrentUser,
  userId: string,
  change: (tx: Prisma.TransactionClient, other: User, administrator: CurrentUser) => Promise<void>,
): Promise<void> {
  await transact(database(), async (tx) => {
    await stillAdministrator(tx, user);
    if (userId === user.id) throw new AppError('last_administrator', 'not to oneself');
    const other = await tx.user.findUnique({ where: { id: userId } });
    if (other === null) throw new AppError('not_found', `no user ${userId}`);
    await change(tx, other, user);
  });
}
