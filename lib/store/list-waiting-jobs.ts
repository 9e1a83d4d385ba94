import type { DatabaseOrTransaction } from './client';

export interface ListedWaitingJob {
  readonly id: string;
  readonly fileName: string;
  readonly createdAt: Date;
  readonly createdById: string | null;
  readonly createdBy: { readonly email: string } | null;
  /** As `lib/ingest` wrote it. */
  readonly reading: unknown;
}

/** Files that wait for a person, the oldest first; only those that `sentBy` sent, unless null. */
export async function listWaitingJobs(
  db: DatabaseOrTransaction,
  sentBy: string | null = null,
): Promise<ListedWaitingJob[]> {
  return db.job.findMany({
    where: { outcome: 'needs_review', ...(sentBy !== null && { createdById: sentBy }) },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      fileName: true,
      createdAt: true,
      createdById: true,
      reading: true,
      createdBy: { select: { email: true } },
    },
  });
}
