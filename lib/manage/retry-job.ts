import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import { retryJob as retryStored } from '../store/retry-job';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';
import { requireJob } from './require-job';

const Input = z.object({ jobId: z.uuid() });

/**
 * Tries a file again whose intake failed for the machine, or was cancelled. Contributors try their own. Throws `AppError`
 * conflict when it is not one of these, or its bytes are no longer kept.
 */
export async function retryJob(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'upload');
  const { jobId } = parseInput(Input, input);
  await transact(database(), async (tx) => {
    await requireJob(tx, user, jobId);
    if (!(await retryStored(tx, jobId))) throw new AppError('conflict', `job ${jobId} cannot be tried again`);
    await recordAuditEvent(tx, { userId: user.id, action: 'job_retried', subject: `job:${jobId}` });
  });
}
