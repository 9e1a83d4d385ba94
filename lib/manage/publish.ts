import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { recheckReport } from '../ingest/recheck-report';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { database } from '../store/client';
import { findMovedFrom } from '../store/find-moved-from';
import { findVersionState } from '../store/find-version-state';
import type { Prisma } from '../store/generated/client';
import { moveJobs } from '../store/move-jobs';
import { publishReport } from '../store/publish-report';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import { withdrawReport } from '../store/withdraw-report';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ versionId: z.uuid() });

/**
 * Makes a draft public, on the site and in the search. A public report that it was made from, because that one named
 * the wrong body or year, is withdrawn and leads to it. Throws `AppError` conflict when a later version is public
 * already, or someone has made another one from it.
 */
export async function publish(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'publish');
  const { versionId } = parseInput(Input, input);
  const db = database();
  const reportIds = await transact(db, async (tx) => {
    const version = await findVersionState(tx, versionId);
    if (version === null) throw new AppError('not_found', `no version ${versionId}`);
    const { reportId, number, status, currentNumber, isCurrent, madeInto } = version;
    if (status === 'published' && currentNumber > number) {
      throw new AppError('conflict', `version ${currentNumber} is public already`);
    }
    if (madeInto !== null && !isCurrent)
      throw new AppError('conflict', `version ${madeInto} was made from it`);
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
