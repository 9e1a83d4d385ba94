import type { DatabaseOrTransaction } from '../store/client';
import type { EngineName } from './search-engine';

/** Who follows what changes: a search engine, or the search for copies. */
type Follower = EngineName | 'copies';

/** A report that changed since the engine took it in, and when it last did. */
export interface StaleReport {
  readonly reportId: string;
  /** As the database writes it, because it is finer than a `Date`. */
  readonly changedAt: string;
}

/** What the engine has still to take in, the oldest first. Read it before the reports themselves. */
export async function staleReports(
  db: DatabaseOrTransaction,
  engine: Follower,
  reportIds: readonly string[] | null = null,
): Promise<StaleReport[]> {
  return db.$queryRaw<StaleReport[]>`
    SELECT "reportId"::text, "changedAt"::text FROM "StaleReport"
    WHERE engine = ${engine} AND (${reportIds === null} OR "reportId" = ANY (${[...(reportIds ?? [])]}::uuid[]))
    ORDER BY "StaleReport"."changedAt"`;
}

/** Strikes off what the engine has taken in; a report that changed again meanwhile stays. */
export async function strikeOff(
  db: DatabaseOrTransaction,
  engine: Follower,
  done: readonly StaleReport[],
): Promise<void> {
  const ids = done.map(({ reportId }) => reportId);
  const times = done.map(({ changedAt }) => changedAt);
  await db.$executeRaw`
    DELETE FROM "StaleReport" stale USING unnest(${ids}::uuid[], ${times}::timestamptz[]) AS done(id, at)
    WHERE stale.engine = ${engine} AND stale."reportId" = done.id AND stale."changedAt" = done.at`;
}

/** Whether the engine has not taken in everything yet. */
export async function isBehind(db: DatabaseOrTransaction, engine: Follower): Promise<boolean> {
  const rows = await db.$queryRaw<{ behind: boolean }[]>`
    SELECT EXISTS (SELECT FROM "StaleReport" WHERE engine = ${engine}) AS behind`;
  return rows[0]?.behind ?? false;
}
