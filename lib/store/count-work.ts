import type { DatabaseOrTransaction } from './client';
import { countQueue, type Queue } from './count-queue';
import { EVERY_TRY, TRY_MINUTES } from './reserve-sign-in-try';

export interface Work extends Queue {
  readonly jobs: readonly {
    readonly status: string;
    readonly outcome: string | null;
    readonly count: number;
  }[];
  /** Those that still slow down guessing. */
  readonly signInFailures: number;
  readonly connections: readonly { readonly state: string; readonly count: number }[];
}

/** What is being done and what waits to be done, counted. */
export async function countWork(db: DatabaseOrTransaction): Promise<Work> {
  const since = new Date(Date.now() - TRY_MINUTES * 60_000);
  const [queue, jobs, signInFailures, connections] = await Promise.all([
    countQueue(db),
    db.$queryRaw<Work['jobs']>`
      SELECT status::text, outcome::text, count(*)::int FROM "Job" GROUP BY 1, 2 ORDER BY 1, 2`,
    db.signInFailure.count({ where: { key: EVERY_TRY, at: { gt: since } } }),
    db.$queryRaw<Work['connections']>`
      SELECT coalesce(state, 'other') AS state, count(*)::int FROM pg_stat_activity
      WHERE datname = current_database() GROUP BY 1 ORDER BY 1`,
  ]);
  return { ...queue, jobs, signInFailures, connections };
}
