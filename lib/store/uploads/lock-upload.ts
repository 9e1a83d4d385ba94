import type { Prisma, Upload } from '../generated/client';

/** An upload, held to the end of the transaction, so that one process at a time decides about it. */
export async function lockUpload(tx: Prisma.TransactionClient, id: string): Promise<Upload | null> {
  await tx.$executeRaw`SELECT 1 FROM "Upload" WHERE "id" = ${id} FOR UPDATE`;
  return tx.upload.findUnique({ where: { id } });
}
