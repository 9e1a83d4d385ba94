import type { DatabaseOrTransaction } from './client';
import type { JobOutcome } from './generated/client';

export interface StoredJobEnd {
  readonly outcome: JobOutcome;
  readonly reportId: string | null;
  /** The latest version made from the job's bytes. */
  readonly versionId: string | null;
  readonly errorCode: string | null;
  readonly errorParams: unknown;
  readonly reading: unknown;
}

/** What became of a job; null until it has ended. */
export async function findJobEnd(db: DatabaseOrTransaction, id: string): Promise<StoredJobEnd | null> {
  const job = await db.job.findFirst({ where: { id, status: { in: ['done', 'failed'] } } });
  if (job === null || job.outcome === null) return null;
  const version =
    job.reportId === null
      ? null
      : await db.reportVersion.findFirst({
          where: { reportId: job.reportId, sourceSha256: job.sha256 },
          orderBy: { number: 'desc' },
          select: { id: true },
        });
  const { outcome, reportId, errorCode, errorParams, reading } = job;
  return { outcome, reportId, versionId: version?.id ?? null, errorCode, errorParams, reading };
}
