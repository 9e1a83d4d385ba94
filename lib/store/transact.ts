import type { Database } from './client';
import { Prisma } from './generated/client';

// Unique conflict, foreign key conflict, serialization failure or deadlock: another writer was faster, so look again.
const CONFLICTS = new Set(['P2002', 'P2003', 'P2034']);
/** A raw statement says P2010 whatever befell it; PostgreSQL's own code stands in its message. */
const RAW_CONFLICT = /Code: `(?:40001|40P01)`/;
const ATTEMPTS = 5;
/** How long a transaction may wait for a connection, and then last. */
export const LIMITS = { maxWait: 30_000, timeout: 120_000 };
const GIVE_UP_MS = LIMITS.maxWait + LIMITS.timeout + 5_000;

/**
 * Runs `work` in one transaction, again from its start when another writer got in between. Throws when the database was
 * cut off so that it will never answer.
 */
export async function transact<T>(
  db: Database,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  giveUpMs = GIVE_UP_MS,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const running = db.$transaction(work, LIMITS);
      return await within(running, giveUpMs);
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
    }
  }
}

/** Prisma's own limits end no transaction whose connection was lost at the wrong moment: it would wait for ever. */
export async function within<T>(running: Promise<T>, ms = GIVE_UP_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a transaction was not over after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isConflict(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    (CONFLICTS.has(error.code) || (error.code === 'P2010' && RAW_CONFLICT.test(error.message)))
  );
}
