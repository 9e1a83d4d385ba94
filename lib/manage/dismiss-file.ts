import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { findWaitingJob } from '../store/find-waiting-job';
import { finishJob } from '../store/finish-job';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ jobId: z.uuid(), reason: z.string().trim().min(2).max(500) });

/** Sends back a file that waits: its bytes are dropped, the job keeps the fact and the reason, which its sender sees. */
export async function dismissFile(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'dismiss_file');
  const { jobId, reason } = parseInput(Input, input);
  await transact(database(), async (tx) => {
    if ((await findWaitingJob(tx, jobId)) === null)
      throw new AppError('conflict', `job ${jobId} no longer waits`);
    await finishJob(tx, jobId, {
      outcome: 'refused',
      errorCode: 'dismissed',
      errorParams: { reason },
      isFailure: false,
    });
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'file_dismissed',
      subject: `job:${jobId}`,
      details: { reason },
    });
  });
}
