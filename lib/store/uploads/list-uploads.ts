import type { DatabaseOrTransaction } from '../client';
import type { Upload } from '../generated/client';

/** The uploads of an intake, in the order in which they were begun. */
export async function listUploads(db: DatabaseOrTransaction, intakeId: string): Promise<Upload[]> {
  return db.upload.findMany({ where: { intakeId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}
