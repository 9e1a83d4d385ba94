import { endSessions } from './end-sessions';
import type { Prisma } from './generated/client';
import { revokeInvitations } from './revoke-invitations';

/** Gives the user a new password, ends all of the user's sessions, and revokes the links that let choose another one. */
export async function setPassword(
  tx: Prisma.TransactionClient,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash } });
  await endSessions(tx, userId);
  await revokeInvitations(tx, { userId });
}
