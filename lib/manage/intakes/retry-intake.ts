import type { CurrentUser } from '../current-user';
import { retryJob } from '../retry-job';
import { unlessConflict } from './cancel-intake';
import { intakeView } from './intake-view';

/** Tries those files of an intake again that failed for the machine or were cancelled; no others. */
export async function retryIntake(user: CurrentUser | null, intakeId: string): Promise<void> {
  const { files } = await intakeView(user, intakeId);
  for (const { jobId, mayRetry } of files)
    if (jobId !== null && mayRetry) await unlessConflict(retryJob(user, { jobId }));
}
