import { dropUnusedSource } from './drop-unused-source';
import type { Prisma } from './generated/client';

export type JobResult =
  | { readonly outcome: 'added' | 'updated' | 'unchanged'; readonly reportId: string | null }
  | { readonly outcome: 'needs_review'; readonly reading: Prisma.InputJsonObject }
  | {
      readonly outcome: 'refused';
      readonly errorCode: string;
      readonly errorParams: Prisma.InputJsonObject;
      /** The reader itself broke, not the file. */
      readonly isFailure: boolean;
    };

/**
 * Writes a job's outcome. Only one that waits for a person keeps its hold on the bytes; those nobody needs are dropped.
 * After `added` and `updated` the job stays open until `closeJob`, so that whoever takes it over lets the search follow.
 */
export async function finishJob(tx: Prisma.TransactionClient, id: string, result: JobResult): Promise<void> {
  const job = await tx.job.update({ where: { id }, data: columnsOf(result), select: { sha256: true } });
  await dropUnusedSource(tx, job.sha256);
}

function columnsOf(result: JobResult): Prisma.JobUncheckedUpdateInput {
  const done = { status: 'done', finishedAt: new Date() } as const;
  switch (result.outcome) {
    case 'needs_review':
      return { outcome: result.outcome, reading: result.reading, ...done };
    case 'refused': {
      const { isFailure, ...columns } = result;
      return { ...columns, ...done, status: isFailure ? 'failed' : 'done', sourceSha256: null };
    }
    case 'unchanged':
      return { outcome: result.outcome, reportId: result.reportId, sourceSha256: null, ...done };
    default:
      return { outcome: result.outcome, reportId: result.reportId, sourceSha256: null };
  }
}
