import type { DatabaseOrTransaction } from './client';

/** Which of these jobs have ended. */
export async function listEndedJobs(db: DatabaseOrTransaction, ids: readonly string[]): Promise<string[]> {
  const ended = await db.job.findMany({
    where: { id: { in: [...ids] }, status: { in: ['done', 'failed'] } },
    orderBy: { finishedAt: 'asc' },
    select: { id: true },
  });
  return ended.map(({ id }) => id);
}
