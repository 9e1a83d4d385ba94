import type { Prisma } from './generated/client';
import type { RunningJob } from './begin-job';

/**
 * Holds a running job to the end of the transaction. `lost` when another process has begun it since, so that what this
 * one found must not be written; `cancelled` when a person asked to stop it.
 */
export async function holdJob(
  tx: Prisma.TransactionClient,
  { id, attempts }: Pick<RunningJob, 'id' | 'attempts'>,
): Promise<'held' | 'cancelled' | 'lost'> {
  await tx.$queryRaw`SELECT 1 FROM "Job" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const job = await tx.job.findFirst({
    where: { id, attempts, status: 'running' },
    select: { cancelAskedAt: true },
  });
  if (job === null) return 'lost';
  return job.cancelAskedAt === null ? 'held' : 'cancelled';
}
