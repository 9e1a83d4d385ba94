import type { Prisma } from '../generated/client';

/** Notes that an upload was queued, and drops its pieces. */
export async function closeUpload(
  tx: Prisma.TransactionClient,
  id: string,
  jobId: string | null,
): Promise<void> {
  await tx.uploadPiece.deleteMany({ where: { uploadId: id } });
  await tx.upload.update({ where: { id }, data: { doneAt: new Date(), jobId } });
}
