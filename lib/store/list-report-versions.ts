import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

const SELECT = {
  id: true,
  number: true,
  createdAt: true,
  publicSince: true,
  origin: true,
  reason: true,
  parserVersion: true,
  fileName: true,
  madeFrom: { select: { id: true, number: true, reportId: true } },
  createdBy: { select: { email: true } },
  reviews: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { kind: true, reason: true } },
  _count: { select: { corrections: true } },
} satisfies Prisma.ReportVersionSelect;

const INCLUDE = {
  organization: true,
  currentVersion: { select: { id: true, number: true } },
  versions: { orderBy: { number: 'desc' }, select: SELECT },
} satisfies Prisma.ReportInclude;

export type ReportWithVersions = Prisma.ReportGetPayload<{ include: typeof INCLUDE }>;

/** A report with all its versions, newest first; null when it is gone. */
export async function listReportVersions(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<ReportWithVersions | null> {
  return db.report.findUnique({ where: { id: reportId }, include: INCLUDE });
}
