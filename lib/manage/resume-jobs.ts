import { runJob } from '../ingest/run-job';
import { claimJob } from '../store/claim-job';
import { database } from '../store/client';

/** Brings jobs to their end whose process died; one that is still within its lease is left alone. Returns how many. */
export async function resumeJobs(): Promise<number> {
  const db = database();
  let count = 0;
  for (let job = await claimJob(db); job !== null; job = await claimJob(db)) {
    await runJob(db, job);
    count += 1;
  }
  return count;
}
