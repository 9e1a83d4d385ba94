import type { RunningJob } from './begin-job';
import type { Database } from './client';
import { recordJobEvent } from './record-job-event';
import { transact } from './transact';

/** Lets a job that this process cannot bring to its end wait again: its reader broke, or the machine or its stop was in the way. */
export async function giveBackJob(
  db: Database,
  { id, attempts }: Pick<RunningJob, 'id' | 'attempts'>,
  why: 'reader' | 'machine' | 'stop',
): Promise<void> {
  await transact(db, async (tx) => {
    const { count } = await tx.job.updateMany({
      where: { id, attempts, status: 'running' },
      data: { status: 'queued', stage: null },
    });
    if (count > 0) await recordJobEvent(tx, id, 'retried', { why });
  });
}
