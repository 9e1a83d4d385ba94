import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { recheckReport } from '../ingest/recheck-report';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { database } from '../store/client';
import { findVersionState } from '../store/find-version-state';
import { publishReport } from '../store/publish-report';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ versionId: z.uuid() });

/** Makes a draft public, on the site and in the search. Throws `AppError` conflict when a later version is public already. */
export async function publish(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'publish');
  const { versionId } = parseInput(Input, input);
  const db = database();
  const reportId = await transact(db, async (tx) => {
    const version = await findVersionState(tx, versionId);
    if (version === null) throw new AppError('not_found', `no version ${versionId}`);
    const { reportId, number, status, currentNumber } = version;
    if (status === 'published' && currentNumber > number) {
      throw new AppError('conflict', `version ${currentNumber} is public already`);
    }
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
