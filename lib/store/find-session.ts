import type { DatabaseOrTransaction } from './client';
import type { Role } from './generated/client';

export interface FoundSession {
  readonly lastUsedAt: Date;
  readonly user: {
    readonly id: string;
    readonly email: string;
    readonly role: Role;
    readonly totpConfirmedAt: Date | null;
  };
}

/** The session and whose it is; null when it ended, was not used since `idleSince`, or the user was disabled. */
export async function findSession(
  db: DatabaseOrTransaction,
  tokenHash: string,
  idleSince: Date,
): Promise<FoundSession | null> {
  return db.session.findFirst({
    where: {
      tokenHash,
      expiresAt: { gt: new Date() },
      lastUsedAt: { gt: idleSince },
      user: { disabledAt: null },
    },
    select: {
      lastUsedAt: true,
      user: { select: { id: true, email: true, role: true, totpConfirmedAt: true } },
    },
  });
}
