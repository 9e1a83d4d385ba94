import type { DatabaseOrTransaction } from '../client';

/** Drops an upload with its pieces; of an archive what is not queued yet. False when there is none, or all is queued. */
export async function removeUpload(db: DatabaseOrTransaction, id: string): Promise<boolean> {
  const { count } = await db.upload.deleteMany({ where: { id, doneAt: null } });
  return count > 0;
}
