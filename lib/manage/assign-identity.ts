import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { newVersion } from '../ingest/new-version';
import { readSafely } from '../ingest/reader/read-safely';
import { recheckReport } from '../ingest/recheck-report';
import type { ReportIdentity } from '../ingest/report-identity';
import { database } from '../store/client';
import { closeJob } from '../store/close-job';
import { findWaitingJob } from '../store/find-waiting-job';
import { finishJob } from '../store/finish-job';
import { lockFile } from '../store/lock-file';
import { recordAuditEvent } from '../store/record-audit-event';
import { saveReportVersion, type SavedVersion } from '../store/save-report-version';
import { transact } from '../store/transact';
import { IdentityInput, readIdentity } from './change-input';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = IdentityInput.extend({ jobId: z.uuid() });

/** Saves a file that waits as a draft, under the identity a person gives. Returns the draft's version id. */
export async function assignIdentity(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'assign_identity');
  const { jobId, ...given } = parseInput(Input, input);
  const identity = readIdentity(given, new Date());
  const saved = await saveAs(user, jobId, identity);
  await closeJob(database(), jobId);
  return saved.versionId;
}

async function saveAs(user: CurrentUser, jobId: string, identity: ReportIdentity): Promise<SavedVersion> {
  const db = database();
  const waiting = await findWaitingJob(db, jobId);
  if (waiting === null) throw new AppError('conflict', `job ${jobId} no longer waits`);
  const read = await readSafely(waiting.bytes, waiting.fileName, identity);
  return transact(db, async (tx) => {
    await lockFile(tx, waiting.sha256);
    if ((await findWaitingJob(tx, jobId)) === null)
      throw new AppError('conflict', `job ${jobId} no longer waits`);
    const saved = await saveReportVersion(tx, newVersion(waiting, read, identity));
    await recheckReport(tx, saved.reportId);
    await finishJob(tx, jobId, saved);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'identity_assigned',
      subject: `report:${saved.reportId}`,
      details: { jobId, divisionCode: identity.division.code, ...identity.organization, year: identity.year },
    });
    return saved;
  });
}
