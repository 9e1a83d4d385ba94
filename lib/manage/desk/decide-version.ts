import { z } from 'zod';
import { database } from '../../store/client';
import type { ReviewKind } from '../../store/generated/client';
import { recordAuditEvent } from '../../store/record-audit-event';
import { recordReview } from '../../store/record-review';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { conflictOf, expectState } from './expect-state';
import { standingOf, type VersionStanding } from './standing-of';

const Input = z.object({
  versionId: z.uuid(),
  reason: z.string().trim().min(2).max(500),
  state: z.string().max(300).optional(),
});

/** After which decisions, or none, a decision may be taken. */
const AFTER: Readonly<Record<ReviewKind, readonly (ReviewKind | null)[]>> = {
  sent_back: [null, 'reopened'],
  rejected: [null, 'reopened', 'sent_back'],
  reopened: ['sent_back', 'rejected'],
};

/** Where a version stands about which it may be taken; one that was put aside comes back also where its report was withdrawn. */
const OPEN: readonly VersionStanding[] = ['draft', 'pending'];
const MAY_STAND: Readonly<Record<ReviewKind, readonly VersionStanding[]>> = {
  sent_back: OPEN,
  rejected: OPEN,
  reopened: [...OPEN, 'withdrawn'],
};

/** Writes a decision about a version that is not public. Throws `AppError` conflict when someone decided meanwhile. */
export async function decideVersion(user: CurrentUser, kind: ReviewKind, input: unknown): Promise<void> {
  const { versionId, reason, state: expected } = parseInput(Input, input);
  await transact(database(), async (tx) => {
    const state = await expectState(tx, versionId, expected);
    const isAllowed =
      MAY_STAND[kind].includes(standingOf(state)) && AFTER[kind].includes(state.decision?.kind ?? null);
    if (!isAllowed) throw await conflictOf(tx, state);
    await recordReview(tx, { versionId, kind, reason, userId: user.id });
    await recordAuditEvent(tx, {
      userId: user.id,
      action: `version_${kind}`,
      subject: `version:${versionId}`,
      details: { reason },
    });
  });
}
