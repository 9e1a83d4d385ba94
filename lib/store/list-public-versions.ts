import type { Prisma } from './generated/client';

/** Ids of what is public of a body: the current versions of its published reports. */
export async function listPublicVersions(
  tx: Prisma.TransactionClient,
  organizationId: string,
): Promise<string[]> {
  const reports = await tx.report.findMany({
    where: { organizationId, status: 'published' },
    select: { currentVersionId: true },
  });
  return reports.flatMap(({ currentVersionId }) => currentVersionId ?? []);
}
