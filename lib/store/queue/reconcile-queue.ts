import type { Database } from '../client';
import { recordJobEvent } from '../record-job-event';
import { transact } from '../transact';
import { enqueue } from './enqueue';
import { freeDeadWorkers } from './free-dead-workers';
import { PRESENCE } from './presence-lock';

/** Waiting grows from try to try, but not beyond this. */
const LONGEST_WAIT_SECONDS = 30;

/**
 * Lets the queue and the jobs agree again, where a process was killed or a backup restored: what dead workers had in
 * hand waits again, and every open job is in the queue. One process at a time; the others leave it at that.
 */
export async function reconcileQueue(db: Database): Promise<void> {
  await transact(db, async (tx) => {
    const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${PRESENCE}::int, 0) AS mine`;
    if (turn?.mine !== true) return;
    await freeDeadWorkers(tx);
    await tx.$executeRaw`
      UPDATE "Job" SET "status" = 'queued', "stage" = NULL WHERE "status" = 'running'
        AND EXISTS (SELECT FROM graphile_worker.jobs WHERE key = "Job"."id"::text AND locked_at IS NULL)`;
    const lost = await tx.$queryRaw<{ id: string; isUrgent: boolean }[]>`
      SELECT "id", "createdById" IS NOT NULL AS "isUrgent" FROM "Job"
      WHERE "status" IN ('queued', 'running')
        AND NOT EXISTS (SELECT FROM graphile_worker.jobs WHERE key = "Job"."id"::text)
      ORDER BY "createdAt"`;
    for (const { id, isUrgent } of lost) {
      await tx.job.update({ where: { id }, data: { status: 'queued', stage: null } });
      await recordJobEvent(tx, id, 'requeued');
      await enqueue(tx, id, { isUrgent });
    }
    await tx.$queryRaw`
      SELECT 1 AS done FROM graphile_worker.reschedule_jobs(
        (SELECT array_agg(id) FROM graphile_worker.jobs
          WHERE locked_at IS NULL AND run_at > now() + make_interval(secs => ${LONGEST_WAIT_SECONDS})),
        run_at := now() + make_interval(secs => ${LONGEST_WAIT_SECONDS}), attempts := 3)`;
  });
}
