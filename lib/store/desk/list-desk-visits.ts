import type { DatabaseOrTransaction } from '../client';

export interface ListedVisit {
  readonly email: string;
  readonly seenAt: Date;
}

/** Who else had a version open since then, the last seen first. */
export async function listDeskVisits(
  db: DatabaseOrTransaction,
  { versionId, userId, since }: { versionId: string; userId: string; since: Date },
): Promise<ListedVisit[]> {
  const rows = await db.deskVisit.findMany({
    where: { versionId, userId: { not: userId }, seenAt: { gte: since } },
    orderBy: { seenAt: 'desc' },
    select: { seenAt: true, user: { select: { email: true } } },
  });
  return rows.map(({ seenAt, user }) => ({ email: user.email, seenAt }));
}
