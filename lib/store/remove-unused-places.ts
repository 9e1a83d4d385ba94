import type { Prisma } from './generated/client';

/** Deletes organizations without reports, then divisions that hold neither organizations nor divisions. */
export async function removeUnusedPlaces(tx: Prisma.TransactionClient): Promise<void> {
  await tx.organization.deleteMany({ where: { reports: { none: {} } } });
  let removed: number;
  do {
    const result = await tx.division.deleteMany({
      where: { organizations: { none: {} }, children: { none: {} } },
    });
    removed = result.count;
  } while (removed > 0);
}
