import { z } from 'zod';
import { recheckReport } from '../ingest/recheck-report';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { database } from '../store/client';
import { publishReport } from '../store/publish-report';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { conflictOf, expectState } from './desk/expect-state';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ versionId: z.uuid(), state: z.string().max(300).optional() });

/**
 * Makes a draft public, on the site and in the search. Throws `AppError` conflict when a later version is public already,
 * it was rejected, or its standing is not the `state` the person saw.
 */
export async function publish(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'publish');
  const { versionId, state: expected } = parseInput(Input, input);
  const db = database();
  const reportId = await transact(db, async (tx) => {
    const state = await expectState(tx, versionId, expected);
    const { reportId, number, status, currentNumber, decision } = state;
    const isPast = status === 'published' && currentNumber > number;
    if (isPast || decision?.kind === 'rejected') throw await conflictOf(tx, state);
    await publishReport(tx, { reportId, versionId });
    await recheckReport(tx, reportId);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'published',
      subject: `report:${reportId}`,
      details: { versionId, number },
    });
    return reportId;
  });
  await syncReport(db, reportId);
  await followReport(db, reportId);
}
