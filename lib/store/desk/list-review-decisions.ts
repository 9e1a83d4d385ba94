import type { DatabaseOrTransaction } from '../client';
import type { ReviewKind } from '../generated/client';

export interface ListedDecision {
  readonly kind: ReviewKind;
  readonly reason: string;
  readonly at: Date;
  readonly by: string | null;
}

/** What people decided about a version, the last first. */
export async function listReviewDecisions(
  db: DatabaseOrTransaction,
  versionId: string,
): Promise<ListedDecision[]> {
  const rows = await db.reviewDecision.findMany({
    where: { versionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { kind: true, reason: true, at: true, user: { select: { email: true } } },
  });
  return rows.map(({ user, ...row }) => ({ ...row, by: user?.email ?? null }));
}
