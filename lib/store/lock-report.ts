import type { Prisma, ReportStatus } from './generated/client';

export interface LockedReport {
  readonly id: string;
  readonly status: ReportStatus;
  readonly isNew: boolean;
  readonly hasRealVersion: boolean;
}

/** The body's report on the year, made when new. The row lock lets one writer at a time number its versions. */
export async function lockReport(
  tx: Prisma.TransactionClient,
  organizationId: string,
  year: number,
): Promise<LockedReport> {
  const { count } = await tx.report.createMany({ data: [{ organizationId, year }], skipDuplicates: true });
  const { id } = await tx.report.findUniqueOrThrow({
    where: { organizationId_year: { organizationId, year } },
  });
  await tx.$queryRaw`SELECT 1 FROM "Report" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const { status } = await tx.report.findUniqueOrThrow({ where: { id } });
  const real = await tx.reportVersion.count({ where: { reportId: id, isSample: false } });
  return { id, status, isNew: count === 1, hasRealVersion: real > 0 };
}
