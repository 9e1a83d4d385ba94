import { log } from '../../log';
import { everyEngine } from '../../search/choose-engine';
import type { SearchEngine } from '../../search/search-engine';
import { database, type Database } from '../../store/client';
import { countQueue } from '../../store/count-queue';
import { findMissingColumns } from '../../store/find-missing-columns';
import { isHealthy } from '../health';

export interface Readiness {
  readonly ready: boolean;
  readonly parts: {
    readonly database: 'ok' | 'unreachable';
    /** Whether it has what this build reads. */
    readonly schema: 'ok' | 'behind' | 'unknown';
    /** The originals, which stand in the database. */
    readonly originals: 'ok' | 'unreadable' | 'unknown';
    /** Changed reports each engine has yet to take in; null where that is not known. */
    readonly search: readonly { readonly engine: string; readonly behind: number | null }[];
    readonly queue: { readonly waiting: number; readonly oldestWaitSeconds: number } | null;
  };
}

async function originalsOf(db: Database): Promise<'ok' | 'unreadable'> {
  try {
    await db.$queryRaw`SELECT substring(bytes FROM 1 FOR 1) FROM "SourceFile" LIMIT 1`;
    return 'ok';
  } catch {
    return 'unreadable';
  }
}

/**
 * Whether this process can answer: the database is there, has what the build reads, and gives out originals. A search or a
 * queue that is behind is said, but the site answers without them.
 */
export async function readiness(
  db: Database = database(),
  engines: readonly SearchEngine[] = everyEngine(),
): Promise<Readiness> {
  const unknown = engines.map(({ name }) => ({ engine: name, behind: null }));
  const without = { schema: 'unknown', originals: 'unknown', search: unknown, queue: null } as const;
  const unreachable = { ready: false, parts: { database: 'unreachable', ...without } } as const;
  if (!(await isHealthy(db))) return unreachable;
  try {
    if ((await findMissingColumns(db)).length > 0)
      return { ready: false, parts: { database: 'ok', ...without, schema: 'behind' } };
    const [originals, { behind, waiting, oldestWaitSeconds }] = await Promise.all([
      originalsOf(db),
      countQueue(db),
    ]);
    const search = engines.map(({ name }) => ({
      engine: name,
      behind: behind.find(({ engine }) => engine === name)?.count ?? 0,
    }));
    const queue = { waiting, oldestWaitSeconds: Math.round(oldestWaitSeconds) };
    return { ready: originals === 'ok', parts: { database: 'ok', schema: 'ok', originals, search, queue } };
  } catch (cause) {
    // Most likely it went away between two questions.
    log().warn({ part: 'readiness', err: cause }, 'the database did not answer every question');
    return unreachable;
  }
}
