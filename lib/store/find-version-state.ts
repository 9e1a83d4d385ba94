import type { DatabaseOrTransaction } from './client';
import type { Prisma, ReportStatus } from './generated/client';

export interface VersionState {
  readonly reportId: string;
  readonly number: number;
  readonly status: ReportStatus;
  /** Number of the report's current version; 0 without one. */
  readonly currentNumber: number;
  readonly isCurrent: boolean;
  /** Number of the newest version of the same report that was made from it and not rejected; null when none was. */
  readonly madeInto: number | null;
}

const LAST_REVIEW = {
  orderBy: [{ at: 'desc' }, { id: 'desc' }],
  take: 1,
  select: { kind: true },
} satisfies Prisma.ReportVersion$reviewsArgs;

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
      madeInto: {
        orderBy: { number: 'desc' },
        select: { number: true, reportId: true, reviews: LAST_REVIEW },
      },
    },
  });
  if (version === null) return null;
  const { report, number, madeInto } = version;
  return {
    reportId: report.id,
    number,
    status: report.status,
    currentNumber: report.currentVersion?.number ?? 0,
    isCurrent: report.currentVersionId === versionId,
    madeInto:
      madeInto.find(({ reportId, reviews }) => reportId === report.id && reviews[0]?.kind !== 'rejected')
        ?.number ?? null,
  };
}
