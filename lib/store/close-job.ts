import type { DatabaseOrTransaction } from './client';

/** Ends a job that was open only until the search had followed. */
export async function closeJob(db: DatabaseOrTransaction, id: string): Promise<void> {
  await db.job.updateMany({
    where: { id, outcome: { in: ['added', 'updated'] } },
    data: { status: 'done', finishedAt: new Date(), stage: null },
  });
}
