import type { DatabaseOrTransaction } from '../client';

/** Takes a job out of the queue; a worker that has it already finds out from the job itself. */
export async function leaveQueue(db: DatabaseOrTransaction, jobId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 AS done FROM graphile_worker.remove_job(${jobId}::text)`;
}
