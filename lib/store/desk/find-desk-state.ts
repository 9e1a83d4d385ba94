import type { DatabaseOrTransaction } from '../client';
import type { Prisma, ReportStatus, ReviewKind } from '../generated/client';

export interface DeskState {
  readonly versionId: string;
  readonly reportId: string;
  readonly number: number;
  readonly status: ReportStatus;
  readonly currentVersionId: string | null;
  /** Number of the report's current version; 0 without one. */
  readonly currentNumber: number;
  readonly latestVersionId: string;
  /** The newest later version of the same report that is not rejected; null when there is none. */
  readonly newer: { readonly id: string; readonly number: number } | null;
  /** Number of the newest version of the same report that was made from it and not rejected; null when none was. */
  readonly madeInto: number | null;
  readonly decision: { readonly id: string; readonly kind: ReviewKind } | null;
}

const LAST_REVIEW = {
  orderBy: [{ at: 'desc' }, { id: 'desc' }],
  take: 1,
  select: { id: true, kind: true },
} satisfies Prisma.ReportVersion$reviewsArgs;

const isRejected = ({ reviews }: { reviews: readonly { kind: ReviewKind }[] }): boolean =>
  reviews[0]?.kind === 'rejected';

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
          versions: { orderBy: { number: 'desc' }, select: { id: true, number: true, reviews: LAST_REVIEW } },
        },
      },
    },
  });
  if (version === null) return null;
  const { report, number, reviews, madeInto } = version;
  const newer = report.versions.find((other) => other.number > number && !isRejected(other));
  return {
    versionId,
    reportId: report.id,
    number,
    status: report.status,
    currentVersionId: report.currentVersionId,
    currentNumber: report.currentVersion?.number ?? 0,
    latestVersionId: report.versions[0]?.id ?? versionId,
    newer: newer === undefined ? null : { id: newer.id, number: newer.number },
    madeInto: madeInto.find((made) => made.reportId === report.id && !isRejected(made))?.number ?? null,
    decision: reviews[0] ?? null,
  };
}
