import type { DatabaseOrTransaction } from './client';
import type { Job, ReportStatus } from './generated/client';

export interface ListedJob extends Job {
  readonly createdBy: { readonly email: string } | null;
  readonly report: {
    readonly id: string;
    readonly year: number;
    readonly status: ReportStatus;
    readonly currentVersionId: string | null;
    readonly organization: { readonly name: string; readonly slug: string; readonly divisionCode: string };
    readonly versions: readonly {
      readonly id: string;
      readonly number: number;
      readonly sourceSha256: string;
    }[];
  } | null;
}

/** What became of files, the latest first; only those of one person, since a moment, when asked. */
export async function listJobs(
  db: DatabaseOrTransaction,
  { most, by }: { most: number; by?: { userId: string; since?: Date } },
): Promise<ListedJob[]> {
  return db.job.findMany({
    where:
      by === undefined ? {} : { createdById: by.userId, ...(by.since && { createdAt: { gte: by.since } }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    include: {
      createdBy: { select: { email: true } },
      report: {
        include: {
          organization: true,
          versions: { orderBy: { number: 'desc' }, select: { id: true, number: true, sourceSha256: true } },
        },
      },
    },
  });
}
