import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { recheckReport } from '../ingest/recheck-report';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import { withdrawReport } from '../store/withdraw-report';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ reportId: z.uuid(), reason: z.string().trim().min(2).max(500) });

/** Takes a public report back from the site and the search; its page stays with the reason. */
export async function withdraw(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'withdraw');
  const { reportId, reason } = parseInput(Input, input);
  const db = database();
  await transact(db, async (tx) => {
    if (!(await withdrawReport(tx, { reportId, reason })))
      throw new AppError('conflict', `${reportId} is not public`);
    await recheckReport(tx, reportId);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'withdrawn',
      subject: `report:${reportId}`,
      details: { reason },
    });
  });
  await syncReport(db, reportId);
  await followReport(db, reportId);
}
