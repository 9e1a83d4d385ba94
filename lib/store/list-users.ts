import type { DatabaseOrTransaction } from './client';
import { Prisma, type Role } from './generated/client';

export interface ListedUser {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly hasSecondFactor: boolean;
  /** The last thing the person did, or opened with a session that is still there; null for never. */
  readonly lastUsedAt: Date | null;
  readonly sessions: number;
}

/** All accounts by e-mail, or the one of this id. Sessions last used before `idleSince` have ended. */
export async function listUsers(
  db: DatabaseOrTransaction,
  idleSince: Date,
  id?: string,
): Promise<ListedUser[]> {
  const only = id === undefined ? Prisma.empty : Prisma.sql`WHERE u."id" = ${id}::uuid`;
  return db.$queryRaw<ListedUser[]>(Prisma.sql`
    SELECT u."id", u."email", u."role", u."createdAt", u."disabledAt",
      u."totpConfirmedAt" IS NOT NULL AS "hasSecondFactor",
      greatest(
        (SELECT max(s."lastUsedAt") FROM "Session" s WHERE s."userId" = u."id"),
        (SELECT max(e."at") FROM "AuditEvent" e WHERE e."userId" = u."id")) AS "lastUsedAt",
      (SELECT count(*)::int FROM "Session" s WHERE s."userId" = u."id" AND s."expiresAt" > now()
        AND s."lastUsedAt" > ${idleSince}) AS "sessions"
    FROM "User" u ${only}
    ORDER BY u."disabledAt" IS NOT NULL, u."email"`);
}
