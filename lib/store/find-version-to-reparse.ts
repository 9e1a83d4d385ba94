import type { DatabaseOrTransaction } from './client';

export interface VersionToReparse {
  /** The newest version that holds of the file the report's current version was made of; a rejected one does not. */
  readonly versionId: string;
  /** The report's newest version of all. */
  readonly newestId: string;
  /** The readers that have read this file. */
  readonly parserVersions: readonly string[];
}

/** Which version of a report the next reading of its file follows; null when it has none. */
export async function findVersionToReparse(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<VersionToReparse | null> {
  const report = await db.report.findUnique({
    where: { id: reportId },
    select: {
      currentVersion: { select: { number: true, sourceSha256: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          sourceSha256: true,
          parserVersion: true,
          reviews: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { kind: true } },
        },
      },
    },
  });
  const current = report?.currentVersion;
  const newest = report?.versions[0];
  const version = report?.versions.find(
    ({ number, sourceSha256, reviews }) =>
      current &&
      sourceSha256 === current.sourceSha256 &&
      number >= current.number &&
      (number === current.number || reviews[0]?.kind !== 'rejected'),
  );
  if (!version || !newest) return null;
  const { sourceSha256 } = version;
  const ofFile = report.versions.filter((each) => each.sourceSha256 === sourceSha256);
  const parserVersions = ofFile.map(({ parserVersion }) => parserVersion);
  return { versionId: version.id, newestId: newest.id, parserVersions };
}
