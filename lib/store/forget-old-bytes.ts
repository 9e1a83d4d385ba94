import type { Database } from './client';
import { dropUnusedSource } from './drop-unused-source';
import { transact } from './transact';

const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** In one transaction; the next ones follow at the next time. */
const MOST = 100;

/** Drops the bytes of files that failed or were cancelled long ago; they can then no longer be tried again. */
export async function forgetOldBytes(db: Database, now: Date): Promise<void> {
  await transact(db, async (tx) => {
    const old = await tx.job.findMany({
      where: {
        OR: [{ status: 'failed' }, { outcome: 'cancelled' }],
        sourceSha256: { not: null },
        finishedAt: { lt: new Date(now.getTime() - KEPT_DAYS * DAY_MS) },
      },
      take: MOST,
      select: { id: true, sha256: true },
    });
    await tx.job.updateMany({ where: { id: { in: old.map(({ id }) => id) } }, data: { sourceSha256: null } });
    for (const { sha256 } of old) await dropUnusedSource(tx, sha256);
  });
}
