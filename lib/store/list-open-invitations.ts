import type { DatabaseOrTransaction } from './client';
import type { Role } from './generated/client';
import { openNow } from './open-invitations';

export interface ListedInvitation {
  readonly id: string;
  readonly email: string | null;
  readonly role: Role;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly createdBy: { readonly email: string } | null;
  /** The account whose password the link lets choose anew; null for a new account. */
  readonly userId: string | null;
}

/** Links that still work, the newest first. */
export async function listOpenInvitations(db: DatabaseOrTransaction): Promise<ListedInvitation[]> {
  return db.invitation.findMany({
    where: openNow(),
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      email: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      userId: true,
      createdBy: { select: { email: true } },
    },
  });
}
