import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';
import { recordJobEvent } from './record-job-event';

export type FinishedJob = {
  readonly fileName: string;
  /** '' when the bytes were never read. */
  readonly sha256: string;
  readonly size: number;
  readonly publish: boolean;
  readonly isSample: boolean;
  readonly createdById: string | null;
  readonly intakeId: string | null;
} & (
  | { readonly outcome: 'unchanged'; readonly reportId: string | null }
  | { readonly outcome: 'refused'; readonly errorCode: string; readonly errorParams: Prisma.InputJsonObject }
);

/** Notes a file that ended before its bytes were taken in. Returns the job's id. */
export async function recordFinishedJob(db: DatabaseOrTransaction, job: FinishedJob): Promise<string> {
  const now = new Date();
  const { id } = await db.job.create({
    data: { ...job, status: 'done', startedAt: now, finishedAt: now },
    select: { id: true },
  });
  await recordJobEvent(db, id, 'ended', { outcome: job.outcome });
  return id;
}
