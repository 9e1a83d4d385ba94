import type { DatabaseOrTransaction } from './client';
import type { ReportStatus } from './generated/client';

export interface VersionState {
  readonly reportId: string;
  readonly number: number;
  readonly status: ReportStatus;
  /** Number of the report's current version; 0 without one. */
  readonly currentNumber: number;
  /** Number of the newest version of the same report that was made from it; null when none was. */
  readonly madeInto: number | null;
}

/** Where a version stands within its report. */
export async function findVersionState(
  db: DatabaseOrTransaction,
  versionId: string,
): Promise<VersionState | null> {
  const version = await db.reportVersion.findUnique({
    where: { id: versionId },
    select: {
      number: true,
      report: { include: { currentVersion: { select: { number: true } } } },
      madeInto: { orderBy: { number: 'desc' }, select: { number: true, reportId: true } },
    },
  });
  if (version === null) return null;
  const { report, number, madeInto } = version;
  return {
    reportId: report.id,
    number,
    status: report.status,
    currentNumber: report.currentVersion?.number ?? 0,
    madeInto: madeInto.find(({ reportId }) => reportId === report.id)?.number ?? null,
  };
}
