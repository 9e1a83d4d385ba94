import type { DatabaseOrTransaction } from './client';

/** Whether that user ever sent a file with this content. */
export async function hasSentFile(
  db: DatabaseOrTransaction,
  userId: string,
  sha256: string,
): Promise<boolean> {
  return (await db.job.count({ where: { createdById: userId, sha256 } })) > 0;
}
