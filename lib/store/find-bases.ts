import { WITH_BASIS, type FindingWithBasis } from './finding-basis';
import type { DatabaseOrTransaction } from './client';

/** The reports of the versions that some findings rest on, by the version. */
export async function findBases(
  db: DatabaseOrTransaction,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, FindingWithBasis['basisVersion']>> {
  const versions = await db.reportVersion.findMany({
    where: { id: { in: [...versionIds] } },
    select: { id: true, ...WITH_BASIS.basisVersion.select },
  });
  return new Map(versions.map(({ id, report }) => [id, { report }]));
}
