import type { Prisma } from '../generated/client';

/** Notes that so many files of an archive are queued. */
export async function noteTaken(tx: Prisma.TransactionClient, id: string, taken: number): Promise<void> {
  await tx.upload.update({ where: { id }, data: { taken } });
}
