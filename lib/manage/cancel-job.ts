import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { cancelJob as cancelStored } from '../store/cancel-job';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';
import { requireJob } from './require-job';

const Input = z.object({ jobId: z.uuid() });

/**
 * Stops the intake of a file: at once while it waits, before anything is stored while it is read. Contributors stop their
 * own. Throws `AppError` conflict when it has come too far.
 */
export async function cancelJob(user: CurrentUser | null, input: unknown): Promise<'cancelled' | 'asked'> {
  requirePermission(user, 'upload');
  const { jobId } = parseInput(Input, input);
  return transact(database(), async (tx) => {
    await requireJob(tx, user, jobId);
    const done = await cancelStored(tx, jobId);
    if (done === false) throw new AppError('conflict', `job ${jobId} has come too far to be stopped`);
    await recordAuditEvent(tx, { userId: user.id, action: 'job_cancelled', subject: `job:${jobId}` });
    return done;
  });
}
