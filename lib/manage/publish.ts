import { z } from 'zod';
import { recheckReport } from '../ingest/recheck-report';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { database } from '../store/client';
import { findMovedFrom } from '../store/find-moved-from';
import type { Prisma } from '../store/generated/client';
import { moveJobs } from '../store/move-jobs';
import { publishReport } from '../store/publish-report';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import { withdrawReport } from '../store/withdraw-report';
import type { CurrentUser } from './current-user';
import { conflictOf, expectState } from './desk/expect-state';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ versionId: z.uuid(), state: z.string().max(300).optional() });

/**
 * Makes a draft public, on the site and in the search. A public report that it was made from, because that one named
 * the wrong body or year, is withdrawn and leads to it. Throws `AppError` conflict when a later version is public
 * already, someone has made another one from it or rejected it, or its standing is not the `state` the person saw.
 */
export async function publish(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'publish');
  const { versionId, state: expected } = parseInput(Input, input);
  const db = database();
  const reportIds = await transact(db, async (tx) => {
    const state = await expectState(tx, versionId, expected);
    const { reportId, number, status, currentNumber, currentVersionId, madeInto, decision } = state;
    const isPast = status === 'published' && currentNumber > number;
    const isCorrected = madeInto !== null && currentVersionId !== versionId;
    if (isPast || isCorrected || decision?.kind === 'rejected') throw await conflictOf(tx, state);
    await publishReport(tx, { reportId, versionId });
    const moved = await withdrawMoved(tx, { reportId, versionId }, user);
    for (const id of [reportId, ...moved]) await recheckReport(tx, id);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'published',
      subject: `report:${reportId}`,
      details: { versionId, number },
    });
    return [reportId, ...moved];
  });
  for (const reportId of reportIds) {
    await syncReport(db, reportId);
    await followReport(db, reportId);
  }
}

/** Withdraws the public reports whose place the version takes. Returns their ids. */
async function withdrawMoved(
  tx: Prisma.TransactionClient,
  { reportId: movedToId, versionId }: { reportId: string; versionId: string },
  user: CurrentUser,
): Promise<string[]> {
  const moved = await findMovedFrom(tx, versionId);
  for (const { reportId, reason } of moved) {
    await withdrawReport(tx, { reportId, reason, movedToId });
    await moveJobs(tx, { versionId, fromReportId: reportId, reportId: movedToId });
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'withdrawn',
      subject: `report:${reportId}`,
      details: { reason, movedTo: movedToId },
    });
  }
  return moved.map(({ reportId }) => reportId);
}
