import type { DatabaseOrTransaction } from './client';
import type { ReviewKind } from './generated/client';

export interface NewReview {
  readonly versionId: string;
  readonly kind: ReviewKind;
  readonly reason: string;
  readonly userId: string | null;
}

/** Keeps what a person decided about a version that is not public. */
export async function recordReview(db: DatabaseOrTransaction, review: NewReview): Promise<void> {
  await db.reviewDecision.create({ data: review });
}
