import type { JobEventKind } from '../domain/job-event';
import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

/** Adds to the log of a job. */
export async function recordJobEvent(
  db: DatabaseOrTransaction,
  jobId: string,
  kind: JobEventKind,
  params: Prisma.InputJsonObject = {},
): Promise<void> {
  await db.jobEvent.create({ data: { jobId, kind, params } });
}
