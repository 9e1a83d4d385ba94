import { LEASE_SECONDS } from './claim-job';
import type { Database } from './client';

/** Leaves a running job to this process for another lease, counted from now. */
export async function renewLease(db: Database, jobId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "Job" SET "startedAt" = now() WHERE "id" = ${jobId}::uuid AND "status" = 'running'`;
}

/** Does the work of a running job; it is left to this process as long as the work takes. */
export async function whileLeased<T>(
  db: Database,
  jobId: string,
  work: () => Promise<T>,
  seconds = LEASE_SECONDS,
): Promise<T> {
  // A lease that cannot be renewed now is renewed at the next third; the database may be starting again.
  const renewing = setInterval(() => void renewLease(db, jobId).catch(() => undefined), (seconds * 1000) / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
  }
}
