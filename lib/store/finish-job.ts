import { dropUnusedSource } from './drop-unused-source';
import type { Prisma } from './generated/client';
import { recordJobEvent } from './record-job-event';

export type JobResult =
  | { readonly outcome: 'added' | 'updated' | 'unchanged'; readonly reportId: string | null }
  | { readonly outcome: 'needs_review'; readonly reading: Prisma.InputJsonObject }
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'refused';
      readonly errorCode: string;
      readonly errorParams: Prisma.InputJsonObject;
      /** The reader or the machine broke, not the file. */
      readonly isFailure: boolean;
    };

/**
 * Writes a job's outcome. One that waits for a person, or that may be tried again, keeps its hold on the bytes; those
 * nobody needs are dropped. After `added` and `updated` the job stays open until `closeJob`, so that whoever takes it
 * over lets the search follow.
 */
export async function finishJob(tx: Prisma.TransactionClient, id: string, result: JobResult): Promise<void> {
  const job = await tx.job.update({ where: { id }, data: columnsOf(result), select: { sha256: true } });
  await recordJobEvent(tx, id, result.outcome === 'cancelled' ? 'cancelled' : 'ended', paramsOf(result));
  await dropUnusedSource(tx, job.sha256);
}

function paramsOf(result: JobResult): Prisma.InputJsonObject {
  if (result.outcome === 'cancelled') return {};
  if (result.outcome !== 'refused') return { outcome: result.outcome };
  return { outcome: result.isFailure ? 'failed' : 'refused', code: result.errorCode };
}

function columnsOf(result: JobResult): Prisma.JobUncheckedUpdateInput {
  const done = { status: 'done', finishedAt: new Date(), stage: null } as const;
  switch (result.outcome) {
    case 'needs_review':
      return { outcome: result.outcome, reading: result.reading, ...done };
    case 'cancelled':
      return { outcome: result.outcome, ...done };
    case 'refused': {
      const { isFailure, ...columns } = result;
      return isFailure
        ? { ...columns, ...done, status: 'failed' }
        : { ...columns, ...done, sourceSha256: null };
    }
    case 'unchanged':
      return { outcome: result.outcome, reportId: result.reportId, sourceSha256: null, ...done };
    default:
      return { outcome: result.outcome, reportId: result.reportId, sourceSha256: null, stage: 'indexing' };
  }
}
