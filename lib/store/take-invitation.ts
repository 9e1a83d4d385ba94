import type { Invitation, Prisma } from './generated/client';
import { openNow } from './open-invitations';

/** Uses the link up; null when it was used, revoked or has expired. */
export async function takeInvitation(
  tx: Prisma.TransactionClient,
  tokenHash: string,
): Promise<Invitation | null> {
  const { count } = await tx.invitation.updateMany({
    where: { tokenHash, ...openNow() },
    data: { usedAt: new Date() },
  });
  return count === 1 ? tx.invitation.findUniqueOrThrow({ where: { tokenHash } }) : null;
}
