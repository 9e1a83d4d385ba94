import type { DatabaseOrTransaction } from './client';

export interface Queue {
  readonly waiting: number;
  /** 0 where none waits. */
  readonly oldestWaitSeconds: number;
  /** What has to follow changed reports, with how many it has yet to take in. */
  readonly behind: readonly { readonly engine: string; readonly count: number }[];
}

/** What waits to be done, counted. */
export async function countQueue(db: DatabaseOrTransaction): Promise<Queue> {
  const [[queue], behind] = await Promise.all([
    db.$queryRaw<{ waiting: number; oldest: number }[]>`
      SELECT count(*)::int AS waiting,
        coalesce(extract(epoch FROM now() - min("createdAt")), 0)::float8 AS oldest
      FROM "Job" WHERE status = 'queued'`,
    db.$queryRaw<Queue['behind']>`SELECT engine, count(*)::int FROM "StaleReport" GROUP BY 1 ORDER BY 1`,
  ]);
  return { waiting: queue?.waiting ?? 0, oldestWaitSeconds: queue?.oldest ?? 0, behind };
}
