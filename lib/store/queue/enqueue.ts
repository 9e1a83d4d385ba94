import type { DatabaseOrTransaction } from '../client';

/** The one task of the queue: to bring a job to its end. */
export const TASK = 'read_file';

/** Far more than ever happens: when a job is given up is for `runJob` to say, not for the queue. */
const MOST_ATTEMPTS = 30_000;

/**
 * Puts a job into the queue, in the caller's transaction; workers hear of it when that commits. One that is in the queue
 * stays as it is. Files that a person waits for come before those of a command.
 */
export async function enqueue(
  db: DatabaseOrTransaction,
  jobId: string,
  { isUrgent }: { isUrgent: boolean },
): Promise<void> {
  await db.$queryRaw`
    SELECT 1 AS done FROM graphile_worker.add_job(
      ${TASK}::text, json_build_object('jobId', ${jobId}::text), max_attempts := ${MOST_ATTEMPTS}::int,
      job_key := ${jobId}::text, priority := ${isUrgent ? 0 : 10}::int, job_key_mode := 'unsafe_dedupe')`;
}
