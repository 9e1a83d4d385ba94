import type { DatabaseOrTransaction } from './client';
import type { Invitation } from './generated/client';
import { openNow } from './open-invitations';

/** The link with this token; null when it was used, revoked or has expired. */
export async function findOpenInvitation(
  db: DatabaseOrTransaction,
  tokenHash: string,
): Promise<Invitation | null> {
  return db.invitation.findFirst({
    where: { tokenHash, ...openNow() },
  });
}
