import type { DatabaseOrTransaction } from '../client';

export interface FoundPiece {
  readonly start: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The piece in which this place of the file lies; null where it has not come. */
export async function findPiece(
  db: DatabaseOrTransaction,
  uploadId: string,
  at: number,
): Promise<FoundPiece | null> {
  return db.uploadPiece.findFirst({
    where: { uploadId, start: { lte: at } },
    orderBy: { start: 'desc' },
    select: { start: true, bytes: true },
  });
}
