import { Prisma } from './generated/client';
import { enqueue } from './queue/enqueue';
import { recordJobEvent } from './record-job-event';

/** Queues a job again that failed or was cancelled and whose bytes are still here. False when there is no such job. */
export async function retryJob(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const { count } = await tx.job.updateMany({
    where: { id, sourceSha256: { not: null }, OR: [{ status: 'failed' }, { outcome: 'cancelled' }] },
    data: {
      status: 'queued',
      outcome: null,
      errorCode: null,
      errorParams: Prisma.DbNull,
      cancelAskedAt: null,
      startedAt: null,
      finishedAt: null,
    },
  });
  if (count === 0) return false;
  await recordJobEvent(tx, id, 'retry_asked');
  await enqueue(tx, id, { isUrgent: true });
  return true;
}
