import type { DatabaseOrTransaction } from '../client';
import type { ReviewKind } from '../generated/client';

export async function saveReviewDecision(
  db: DatabaseOrTransaction,
  decision: { versionId: string; kind: ReviewKind; reason: string; userId: string },
): Promise<void> {
  await db.reviewDecision.create({ data: decision });
}
