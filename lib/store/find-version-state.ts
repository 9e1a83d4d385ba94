import type { DatabaseOrTransaction } from './client';
import type { ReportStatus } from './generated/client';

export interface VersionState {
  readonly reportId: string;
  readonly number: number;
  readonly status: ReportStatus;
  /** Number of the report's current version; 0 without one. */
  readonly currentNumber: number;
}

/** Where a version stands within its report. */
export async function findVersionState(
  db: DatabaseOrTransaction,
  versionId: string,
): Promise<VersionState | null> {
  const version = await db.reportVersion.findUnique({
    where: { id: versionId },
    select: { number: true, report: { include: { currentVersion: { select: { number: true } } } } },
  });
  if (version === null) return null;
  const { report, number } = version;
  return {
    reportId: report.id,
    number,
    status: report.status,
    currentNumber: report.currentVersion?.number ?? 0,
  };
}
