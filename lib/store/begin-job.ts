import type { Database } from './client';
import type { JobOutcome, Prisma } from './generated/client';
import { recordJobEvent } from './record-job-event';
import { transact } from './transact';

/** A job in work. Whoever began it again has a higher `attempts`; what the earlier one does is then in vain. */
export interface RunningJob {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly publish: boolean;
  readonly isSample: boolean;
  readonly createdById: string | null;
  readonly attempts: number;
  /** Set when everything is stored and only the search has to follow. */
  readonly outcome: JobOutcome | null;
  readonly reportId: string | null;
}

/** Begins a job that waits, or takes it over from a process that is gone. Null when there is nothing left to do. */
export async function beginJob(db: Database, id: string): Promise<RunningJob | null> {
  const began = await transact(db, async (tx) => {
    const before = await lockOpenJob(tx, id);
    if (before === null) return false;
    await tx.job.update({
      where: { id },
      data: {
        status: 'running',
        startedAt: new Date(),
        attempts: { increment: 1 },
        stage: before.outcome === null ? 'reading' : 'indexing',
      },
    });
    if (before.status === 'running') await recordJobEvent(tx, id, 'taken_over');
    await recordJobEvent(tx, id, 'started', { attempt: before.attempts + 1 });
    return true;
  });
  if (!began) return null;
  const { source, ...job } = await db.job.findUniqueOrThrow({ where: { id }, include: { source: true } });
  return { ...job, bytes: source?.bytes ?? new Uint8Array() };
}

async function lockOpenJob(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<{ status: string; attempts: number; outcome: JobOutcome | null } | null> {
  await tx.$queryRaw`SELECT 1 FROM "Job" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.job.findFirst({
    where: { id, status: { in: ['queued', 'running'] } },
    select: { status: true, attempts: true, outcome: true },
  });
}
