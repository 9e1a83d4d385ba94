import type { DatabaseOrTransaction } from './client';
import type { Role } from './generated/client';

export interface SessionUser {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** Whose session it is; null when it ended or the user was disabled. */
export async function findSession(db: DatabaseOrTransaction, tokenHash: string): Promise<SessionUser | null> {
  const session = await db.session.findFirst({
    where: { tokenHash, expiresAt: { gt: new Date() }, user: { disabledAt: null } },
    select: { expiresAt: true, user: { select: { id: true, email: true, role: true } } },
  });
  return session === null ? null : { ...session.user, expiresAt: session.expiresAt };
}
