import type { RunningJob } from './begin-job';
import type { DatabaseOrTransaction } from './client';

/** Whether this process still has the job and nobody asked to stop it. */
export async function isWanted(
  db: DatabaseOrTransaction,
  { id, attempts }: Pick<RunningJob, 'id' | 'attempts'>,
): Promise<boolean> {
  const held = { id, attempts, status: 'running', cancelAskedAt: null } as const;
  return (await db.job.count({ where: held })) > 0;
}
