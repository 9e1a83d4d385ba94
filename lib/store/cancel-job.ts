import { finishJob } from './finish-job';
import type { Prisma } from './generated/client';
import { leaveQueue } from './queue/leave-queue';
import { recordJobEvent } from './record-job-event';

/** Ends a job that waits, or asks the process that runs it to stop before anything is stored. False when it is too late. */
export async function cancelJob(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<'cancelled' | 'asked' | false> {
  await tx.$queryRaw`SELECT 1 FROM "Job" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const job = await tx.job.findFirst({
    where: { id, status: { in: ['queued', 'running'] }, outcome: null },
    select: { status: true, cancelAskedAt: true },
  });
  if (job === null) return false;
  if (job.status === 'queued') {
    await finishJob(tx, id, { outcome: 'cancelled' });
    await leaveQueue(tx, id);
    return 'cancelled';
  }
  if (job.cancelAskedAt === null) {
    await tx.job.update({ where: { id }, data: { cancelAskedAt: new Date() } });
    await recordJobEvent(tx, id, 'cancel_asked');
  }
  return 'asked';
}
