import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { recordAuditEvent } from '../../store/record-audit-event';
import { removeFetches } from '../../store/uploads/remove-fetches';
import { removeUpload } from '../../store/uploads/remove-upload';
import { cancelJob } from '../cancel-job';
import type { CurrentUser } from '../current-user';
import { intakeView } from './intake-view';

/**
 * Stops what of an intake is not done: uploads and addresses are dropped, files that wait or are read are stopped. What
 * has come too far comes to its end.
 */
export async function cancelIntake(user: CurrentUser | null, intakeId: string): Promise<void> {
  const { id, files } = await intakeView(user, intakeId);
  const db = database();
  await recordAuditEvent(db, {
    userId: user?.id ?? null,
    action: 'intake_cancelled',
    subject: `intake:${id}`,
  });
  await removeFetches(db, id);
  for (const { uploadId, jobId } of files)
    if (jobId === null && uploadId !== null) await removeUpload(db, uploadId);
  // What an archive gave until now is known only now.
  for (const { state, jobId } of (await intakeView(user, id)).files)
    if (jobId !== null && (state === 'queued' || state === 'running'))
      await unlessConflict(cancelJob(user, { jobId }));
}

/** What changed meanwhile is as it should be. */
export async function unlessConflict(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
  }
}
