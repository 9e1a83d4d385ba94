import type { DatabaseOrTransaction } from './client';

/** Where bytes already are; both null while a job with them waits for a person. */
export interface KnownFile {
  readonly reportId: string | null;
  readonly versionId: string | null;
}

/** The version this reader made from these bytes, or the fact that they wait for a person; null when they are new to it. */
export async function findKnownFile(
  db: DatabaseOrTransaction,
  sha256: string,
  parserVersion: string,
): Promise<KnownFile | null> {
  const version = await db.reportVersion.findFirst({
    where: { sourceSha256: sha256, parserVersion },
    orderBy: { createdAt: 'desc' },
    select: { id: true, reportId: true },
  });
  if (version !== null) return { reportId: version.reportId, versionId: version.id };
  const waiting = await db.job.findFirst({
    where: { sha256, outcome: 'needs_review', reading: { path: ['parserVersion'], equals: parserVersion } },
    select: { id: true },
  });
  return waiting === null ? null : { reportId: null, versionId: null };
}
