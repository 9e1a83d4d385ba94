import type { Prisma } from '../generated/client';

/** Notes that what an address held has come in, or why not. False when someone noted it before. */
export async function closeFetch(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const { count } = await tx.addressFetch.updateMany({
    where: { id, doneAt: null },
    data: { doneAt: new Date() },
  });
  return count > 0;
}
