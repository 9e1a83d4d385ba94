import type { Prisma } from '../generated/client';
import type { NewProvenance } from '../save-provenance';
import type { NewUpload } from './open-upload';
import { PIECE_BYTES } from './piece-bytes';

interface WholeUpload extends Omit<NewUpload, 'size'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly provenance: NewProvenance;
}

/** Keeps a file that the server fetched as an upload that has come whole, to be queued next. */
export async function keepUpload(
  tx: Prisma.TransactionClient,
  { bytes, provenance, ...upload }: WholeUpload,
): Promise<void> {
  const kept = { ...provenance, fetchedAt: provenance.fetchedAt.toISOString() };
  await tx.upload.create({
    data: { ...upload, size: bytes.length, received: bytes.length, provenance: kept },
  });
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    const piece = bytes.slice(start, start + PIECE_BYTES);
    await tx.uploadPiece.create({ data: { uploadId: upload.id, start, bytes: piece } });
  }
}
