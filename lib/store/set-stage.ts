import type { RunningJob } from './begin-job';
import type { DatabaseOrTransaction } from './client';
import type { JobStage } from './generated/client';

/** Says where the work on a job stands, unless another process has it by now. */
export async function setStage(
  db: DatabaseOrTransaction,
  { id, attempts }: Pick<RunningJob, 'id' | 'attempts'>,
  stage: JobStage,
): Promise<void> {
  await db.job.updateMany({ where: { id, attempts, status: 'running' }, data: { stage } });
}
