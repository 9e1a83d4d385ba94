import type { DatabaseOrTransaction } from '../client';
import type { Upload } from '../generated/client';

/** An upload without its bytes. */
export async function findUpload(db: DatabaseOrTransaction, id: string): Promise<Upload | null> {
  return db.upload.findUnique({ where: { id } });
}
