import type { Prisma, ReportStatus } from './generated/client';

export interface LockedVersions {
  readonly status: ReportStatus;
  readonly currentVersionId: string | null;
  readonly newestId: string;
}

/** Locks a report until the transaction ends, so that nobody else adds a version; null when it is gone or has none. */
export async function lockNewestVersion(
  tx: Prisma.TransactionClient,
  reportId: string,
): Promise<LockedVersions | null> {
  await tx.$queryRaw`SELECT 1 FROM "Report" WHERE "id" = ${reportId}::uuid FOR UPDATE`;
  const report = await tx.report.findUnique({
    where: { id: reportId },
    select: {
      status: true,
      currentVersionId: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true },
      },
    },
  });
  const newest = report?.versions[0];
  if (!report || !newest) return null;
  const { status, currentVersionId } = report;
  return { status, currentVersionId, newestId: newest.id };
}
