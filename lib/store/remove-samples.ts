import type { Prisma } from './generated/client';
import { dropUnusedSource } from './drop-unused-source';
import { removeUnusedPlaces } from './remove-unused-places';

export interface RemovedSamples {
  readonly versions: number;
  /** Reports that changed or are gone; the search has to follow. */
  readonly reportIds: readonly string[];
  /** Bodies that had samples; some may be gone. */
  readonly organizationIds: readonly string[];
}

/** Deletes every sample version and what only samples needed. A real version that waited behind a sample becomes current, as a draft. */
export async function removeSamples(tx: Prisma.TransactionClient): Promise<RemovedSamples> {
  const samples = await tx.reportVersion.findMany({
    where: { isSample: true },
    select: {
      id: true,
      reportId: true,
      sourceSha256: true,
      currentOf: { select: { id: true } },
      report: { select: { organizationId: true } },
    },
  });
  const queued = await tx.job.findMany({
    where: { isSample: true, sourceSha256: { not: null } },
    select: { sha256: true },
  });
  await tx.job.deleteMany({ where: { isSample: true } });
  await tx.reportVersion.deleteMany({ where: { isSample: true } });
  for (const { currentOf } of samples) if (currentOf !== null) await fallBackToReal(tx, currentOf.id);
  await removeUnusedPlaces(tx);
  const sources = [...samples.map((one) => one.sourceSha256), ...queued.map((one) => one.sha256)];
  for (const sha256 of new Set(sources)) await dropUnusedSource(tx, sha256);
  return {
    versions: samples.length,
    reportIds: [...new Set(samples.map((sample) => sample.reportId))],
    organizationIds: [...new Set(samples.map((sample) => sample.report.organizationId))],
  };
}

async function fallBackToReal(tx: Prisma.TransactionClient, reportId: string): Promise<void> {
  const real = await tx.reportVersion.findFirst({
    where: { reportId },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  if (real === null) {
    await tx.report.delete({ where: { id: reportId } });
    return;
  }
  await tx.report.update({
    where: { id: reportId },
    data: {
      currentVersionId: real.id,
      status: 'draft',
      publishedAt: null,
      withdrawnAt: null,
      withdrawnReason: null,
    },
  });
}
