import type { DatabaseOrTransaction } from '../client';
import type { Prisma, ReportStatus, ReviewKind } from '../generated/client';

export interface DeskState {
  readonly reportId: string;
  readonly number: number;
  readonly status: ReportStatus;
  readonly currentVersionId: string | null;
  /** Number of the report's current version; 0 without one. */
  readonly currentNumber: number;
  readonly latestVersionId: string;
  /** Number of the newest version of the same report that was made from it and not rejected; null when none was. */
  readonly madeInto: number | null;
  readonly decision: { readonly id: string; readonly kind: ReviewKind } | null;
}

const LAST_REVIEW = {
  orderBy: [{ at: 'desc' }, { id: 'desc' }],
  take: 1,
  select: { id: true, kind: true },
} satisfies Prisma.ReportVersion$reviewsArgs;

/** Where a version and its report stand, as far as people decide about it. Null when the version is gone. */
export async function findDeskState(db: DatabaseOrTransaction, versionId: string): Promise<DeskState | null> {
  const version = await db.reportVersion.findUnique({
    where: { id: versionId },
    select: {
      number: true,
      reviews: LAST_REVIEW,
      madeInto: {
        orderBy: { number: 'desc' },
        select: { number: true, reportId: true, reviews: LAST_REVIEW },
      },
      report: {
        select: {
          id: true,
          status: true,
          currentVersionId: true,
          currentVersion: { select: { number: true } },
          versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
        },
      },
    },
  });
  if (version === null) return null;
  const { report, number, reviews, madeInto } = version;
  return {
    reportId: report.id,
    number,
    status: report.status,
    currentVersionId: report.currentVersionId,
    currentNumber: report.currentVersion?.number ?? 0,
    latestVersionId: report.versions[0]?.id ?? versionId,
    madeInto:
      madeInto.find((made) => made.reportId === report.id && made.reviews[0]?.kind !== 'rejected')?.number ??
      null,
    decision: reviews[0] ?? null,
  };
}
