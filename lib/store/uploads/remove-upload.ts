import type { DatabaseOrTransaction } from '../client';

/** Drops an upload that is not queued yet, with its pieces. False when there is none. */
export async function removeUpload(db: DatabaseOrTransaction, id: string): Promise<boolean> {
  const { count } = await db.upload.deleteMany({ where: { id, doneAt: null, taken: 0 } });
  return count > 0;
}
