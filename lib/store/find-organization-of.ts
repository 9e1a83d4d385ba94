import type { DatabaseOrTransaction } from './client';

/** The id of the body whose report this is; null when the report is gone. */
export async function findOrganizationOf(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<string | null> {
  const report = await db.report.findUnique({ where: { id: reportId }, select: { organizationId: true } });
  return report?.organizationId ?? null;
}
