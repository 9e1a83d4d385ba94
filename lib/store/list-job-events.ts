import type { DatabaseOrTransaction } from './client';
import type { JobEvent } from './generated/client';

/** The log of a job, the earliest first. */
export async function listJobEvents(db: DatabaseOrTransaction, jobId: string): Promise<JobEvent[]> {
  return db.jobEvent.findMany({ where: { jobId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
}
