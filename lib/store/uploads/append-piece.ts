import type { Database } from '../client';
import { transact } from '../transact';

interface NewPiece {
  readonly uploadId: string;
  /** Where the piece begins; it must be where the upload stands. */
  readonly start: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps the next piece of an upload. False, and nothing kept, where it does not follow on what is there or is too much. */
export async function appendPiece(db: Database, { uploadId, start, bytes }: NewPiece): Promise<boolean> {
  return transact(db, async (tx) => {
    const grown = await tx.$executeRaw`
      UPDATE "Upload" SET "received" = "received" + ${bytes.length}, "touchedAt" = now()
      WHERE "id" = ${uploadId} AND "received" = ${start} AND "received" + ${bytes.length} <= "size" AND "doneAt" IS NULL`;
    if (grown === 0) return false;
    await tx.uploadPiece.create({ data: { uploadId, start, bytes } });
    return true;
  });
}
