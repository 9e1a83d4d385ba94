import type { Prisma } from '../generated/client';

/** Lets one writer at a time decide about the report of this version; the lock ends with the transaction. */
export async function lockReportOf(tx: Prisma.TransactionClient, versionId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Report" WHERE "id" = (SELECT "reportId" FROM "ReportVersion" WHERE "id" = ${versionId}::uuid)
    FOR UPDATE`;
}
