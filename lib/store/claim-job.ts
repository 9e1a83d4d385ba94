import type { Database } from './client';
import type { JobOutcome } from './generated/client';

export interface ClaimedJob {
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

/** How long a running job is left to the process that started it. */
export const LEASE_SECONDS = 180;

/**
 * Takes over the oldest job that waits or whose process fell silent. Null when there is none.
 * No two processes take the same.
 */
export async function claimJob(db: Database): Promise<ClaimedJob | null> {
  const claimed = await db.$queryRaw<{ id: string }[]>`
    UPDATE "Job" SET "status" = 'running', "startedAt" = now(), "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT "id" FROM "Job"
      WHERE "status" = 'queued'
        OR ("status" = 'running' AND "startedAt" < now() - make_interval(secs => ${LEASE_SECONDS}))
      ORDER BY "createdAt" LIMIT 1
      FOR UPDATE SKIP LOCKED)
    RETURNING "id"`;
  const first = claimed[0];
  if (first === undefined) return null;
  const { source, ...job } = await db.job.findUniqueOrThrow({
    where: { id: first.id },
    include: { source: true },
  });
  return { ...job, bytes: source?.bytes ?? new Uint8Array() };
}
