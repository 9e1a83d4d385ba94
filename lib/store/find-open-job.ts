import type { DatabaseOrTransaction } from './client';

export interface OpenJob {
  readonly id: string;
  readonly fileName: string;
}

/** The job that waits or runs with these bytes; null when there is none. */
export async function findOpenJob(db: DatabaseOrTransaction, sha256: string): Promise<OpenJob | null> {
  return db.job.findFirst({
    where: { sha256, status: { in: ['queued', 'running'] } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, fileName: true },
  });
}
