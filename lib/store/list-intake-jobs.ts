import type { DatabaseOrTransaction } from './client';
import { JOB_WITH_REPORT, type ListedJob } from './list-jobs';

/** The files of an intake, in the order in which they came. */
export async function listIntakeJobs(db: DatabaseOrTransaction, intakeId: string): Promise<ListedJob[]> {
  return db.job.findMany({
    where: { intakeId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: JOB_WITH_REPORT,
  });
}
