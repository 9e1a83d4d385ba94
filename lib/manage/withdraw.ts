import { z } from 'zod';
import { recheckReport } from '../ingest/recheck-report';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import { withdrawReport } from '../store/withdraw-report';
import type { CurrentUser } from './current-user';
import { conflictOf, expectState } from './desk/expect-state';
import { standingOf } from './desk/standing-of';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({
  versionId: z.uuid(),
  reason: z.string().trim().min(2).max(500),
  state: z.string().max(300).optional(),
});

/**
 * Takes the public report that a version is of back from the site and the search; its page stays with the reason. Throws
 * `AppError` conflict when the version is not the public one, or its standing is not the `state` the person saw.
 */
export async function withdraw(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'withdraw');
  const { versionId, reason, state: expected } = parseInput(Input, input);
  const db = database();
  const reportId = await transact(db, async (tx) => {
    const state = await expectState(tx, versionId, expected);
    const { reportId } = state;
    if (standingOf(state) !== 'public' || !(await withdrawReport(tx, { reportId, reason }))) {
      throw await conflictOf(tx, state);
    }
    await recheckReport(tx, reportId);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'withdrawn',
      subject: `report:${reportId}`,
      details: { reason },
    });
    return reportId;
  });
  await syncReport(db, reportId);
  await followReport(db, reportId);
}
