import type { DatabaseOrTransaction } from './client';

/** Makes the version current and its report public; `publishedAt` keeps the first time. */
export async function publishReport(
  db: DatabaseOrTransaction,
  { reportId, versionId }: { reportId: string; versionId: string },
): Promise<void> {
  const now = new Date();
  await db.report.updateMany({ where: { id: reportId, publishedAt: null }, data: { publishedAt: now } });
  await db.report.update({
    where: { id: reportId },
    data: {
      status: 'published',
      currentVersionId: versionId,
      withdrawnAt: null,
      withdrawnReason: null,
      movedToId: null,
    },
  });
}
