import type { DatabaseOrTransaction } from '../client';

/** Everything of an upload that is here, in one. */
export async function readPieces(
  db: DatabaseOrTransaction,
  uploadId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await db.uploadPiece.findMany({ where: { uploadId }, orderBy: { start: 'asc' } });
  const size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const whole = new Uint8Array(size);
  for (const { start, bytes } of pieces) whole.set(bytes, start);
  return whole;
}
