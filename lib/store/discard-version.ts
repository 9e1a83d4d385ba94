import { dropUnusedSource } from './drop-unused-source';
import type { Prisma } from './generated/client';
import { removeUnusedPlaces } from './remove-unused-places';

/**
 * Deletes a version that was never public, and its report when nothing else is in it. False when it is or was public,
 * or is what another version of the report was made from.
 */
export async function discardVersion(tx: Prisma.TransactionClient, versionId: string): Promise<boolean> {
  const version = await tx.reportVersion.findUnique({
    where: { id: versionId },
    select: {
      number: true,
      sourceSha256: true,
      report: {
        include: {
          currentVersion: { select: { number: true } },
          versions: { select: { id: true, number: true, madeFromId: true } },
        },
      },
    },
  });
  if (version === null) return false;
  const { report } = version;
  const isPending = version.number > (report.currentVersion?.number ?? 0);
  if (report.status !== 'draft' && !isPending) return false;
  if (report.versions.some(({ madeFromId }) => madeFromId === versionId)) return false;
  await tx.reportVersion.delete({ where: { id: versionId } });
  const rest = report.versions.filter((other) => other.id !== versionId).sort((a, b) => b.number - a.number);
  const latest = rest[0];
  if (latest === undefined) {
    await tx.report.delete({ where: { id: report.id } });
    await removeUnusedPlaces(tx);
  } else if (!isPending) {
    await tx.report.update({ where: { id: report.id }, data: { currentVersionId: latest.id } });
  }
  await dropUnusedSource(tx, version.sourceSha256);
  return true;
}
