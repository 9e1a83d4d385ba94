import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

/** Closes the open links that fit; how many there were. */
export async function revokeInvitations(
  db: DatabaseOrTransaction,
  which: Prisma.InvitationWhereInput,
): Promise<number> {
  const { count } = await db.invitation.updateMany({
    where: { AND: [which, { usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } }] },
    data: { revokedAt: new Date() },
  });
  return count;
}
