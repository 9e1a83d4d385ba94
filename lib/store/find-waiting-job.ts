import type { DatabaseOrTransaction } from './client';

export interface WaitingJob {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isSample: boolean;
  readonly createdById: string | null;
  readonly createdAt: Date;
  /** As `lib/ingest` wrote it. */
  readonly reading: unknown;
}

/** The job with its file while it waits for a person; null otherwise. */
export async function findWaitingJob(db: DatabaseOrTransaction, id: string): Promise<WaitingJob | null> {
  const job = await db.job.findFirst({ where: { id, outcome: 'needs_review' }, include: { source: true } });
  return job === null || job.source === null ? null : { ...job, bytes: job.source.bytes };
}
