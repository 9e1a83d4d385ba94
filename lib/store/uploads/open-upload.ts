import type { DatabaseOrTransaction } from '../client';
import type { Upload } from '../generated/client';

export type NewUpload = Pick<Upload, 'id' | 'intakeId' | 'userId' | 'fileName' | 'size'>;

/** Makes room for a file that will come in pieces; one that is there already stays as it is. */
export async function openUpload(db: DatabaseOrTransaction, upload: NewUpload): Promise<void> {
  await db.upload.createMany({ data: [upload], skipDuplicates: true });
}
