import type { DatabaseOrTransaction } from './client';

/** Lets the intake of a file lead to the report that the file turned out to be. */
export async function moveJobs(
  db: DatabaseOrTransaction,
  { versionId, fromReportId, reportId }: { versionId: string; fromReportId: string; reportId: string },
): Promise<void> {
  const { sourceSha256 } = await db.reportVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { sourceSha256: true },
  });
  await db.job.updateMany({ where: { reportId: fromReportId, sha256: sourceSha256 }, data: { reportId } });
}
