import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';
import { openNow } from './open-invitations';

/** Closes the open links that fit; how many there were. */
export async function revokeInvitations(
  db: DatabaseOrTransaction,
  which: Prisma.InvitationWhereInput,
): Promise<number> {
  const { count } = await db.invitation.updateMany({
    where: { AND: [which, openNow()] },
    data: { revokedAt: new Date() },
  });
  return count;
}
