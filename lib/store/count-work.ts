import type { DatabaseOrTransaction } from './client';

export interface Work {
  readonly jobs: readonly {
    readonly status: string;
    readonly outcome: string | null;
    readonly count: number;
  }[];
  readonly waiting: number;
  /** 0 where none waits. */
  readonly oldestWaitSeconds: number;
  /** What has to follow changed reports, with how many it has yet to take in. */
  readonly behind: readonly { readonly engine: string; readonly count: number }[];
  readonly signInFailures: number;
  readonly connections: readonly { readonly state: string; readonly count: number }[];
}

/** What is being done and what waits to be done, counted. */
export async function countWork(db: DatabaseOrTransaction): Promise<Work> {
  const [jobs, [queue], behind, signInFailures, connections] = await Promise.all([
    db.$queryRaw<Work['jobs']>`
      SELECT status::text, outcome::text, count(*)::int FROM "Job" GROUP BY 1, 2 ORDER BY 1, 2`,
    db.$queryRaw<{ waiting: number; oldest: number }[]>`
      SELECT count(*)::int AS waiting,
        coalesce(extract(epoch FROM now() - min("createdAt")), 0)::float8 AS oldest
      FROM "Job" WHERE status = 'queued'`,
    db.$queryRaw<Work['behind']>`SELECT engine, count(*)::int FROM "StaleReport" GROUP BY 1 ORDER BY 1`,
    db.signInFailure.count(),
    db.$queryRaw<Work['connections']>`
      SELECT coalesce(state, 'other') AS state, count(*)::int FROM pg_stat_activity
      WHERE datname = current_database() GROUP BY 1 ORDER BY 1`,
  ]);
  const { waiting = 0, oldest = 0 } = queue ?? {};
  return { jobs, waiting, oldestWaitSeconds: oldest, behind, signInFailures, connections };
}
