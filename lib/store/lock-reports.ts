import { Prisma } from './generated/client';

/** Holds these reports to the end of the transaction, always in the same order, so that two who want several do not block each other. */
export async function lockReports(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  const ids = [...new Set(reportIds)];
  await tx.$queryRaw(
    Prisma.sql`SELECT 1 FROM "Report" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`,
  );
}
