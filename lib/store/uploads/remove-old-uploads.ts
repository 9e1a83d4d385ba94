import type { DatabaseOrTransaction } from '../client';

/** Drops uploads to which nothing came since then; those that have come whole and wait to be queued stay. Returns how many. */
export async function removeOldUploads(db: DatabaseOrTransaction, before: Date): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "Upload"
    WHERE "touchedAt" < ${before} AND ("doneAt" IS NOT NULL OR "received" < "size")`;
}
