import type { Prisma } from '../generated/client';
import { recordJobEvent } from '../record-job-event';
import { PRESENCE } from './presence-lock';

/**
 * Puts back what workers had in hand whose process is gone: nobody holds the lock that a living worker holds. Returns
 * the ids of the jobs.
 */
export async function freeDeadWorkers(tx: Prisma.TransactionClient): Promise<string[]> {
  const dead = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM (SELECT DISTINCT locked_by AS name FROM graphile_worker.jobs WHERE locked_by IS NOT NULL) holders
    WHERE pg_try_advisory_xact_lock(${PRESENCE}::int, hashtext(name))`;
  if (dead.length === 0) return [];
  const names = dead.map(({ name }) => name);
  const jobs = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Job" SET "status" = 'queued', "stage" = NULL
    WHERE "status" = 'running'
      AND "id"::text IN (SELECT key FROM graphile_worker.jobs WHERE locked_by = ANY (${names}))
    RETURNING "id"`;
  for (const { id } of jobs) await recordJobEvent(tx, id, 'taken_over');
  await tx.$queryRaw`SELECT 1 AS done FROM (SELECT graphile_worker.force_unlock_workers(${names})) freed`;
  await tx.$executeRaw`SELECT pg_notify('jobs:insert', ${JSON.stringify({ count: names.length })})`;
  return jobs.map(({ id }) => id);
}
