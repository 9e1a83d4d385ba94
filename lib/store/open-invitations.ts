import type { Prisma } from './generated/client';

/** Which links still work. */
export function openNow(): Prisma.InvitationWhereInput {
  return { usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
}
