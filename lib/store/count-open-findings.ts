import type { DatabaseOrTransaction } from './client';
import { RESTING_ON_PUBLIC } from './finding-basis';
import { publishedWhere, type PublishedScope } from './published-scope';

export interface OpenFindingCount {
  readonly versionId: string;
  readonly verdict: 'violated' | 'undetermined';
  readonly count: number;
}

/** How many findings do not hold, for each current version of the scope that has any. */
export async function countOpenFindings(
  db: DatabaseOrTransaction,
  scope: PublishedScope,
): Promise<OpenFindingCount[]> {
  const verdicts = ['violated', 'undetermined'] as const;
  const groups = await Promise.all(
    verdicts.map(async (verdict) => {
      const rows = await db.finding.groupBy({
        by: ['versionId'],
        where: { verdict, version: { currentOf: publishedWhere(scope) }, ...RESTING_ON_PUBLIC },
        _count: true,
      });
      return rows.map((row) => ({ versionId: row.versionId, verdict, count: row._count }));
    }),
  );
  return groups.flat();
}
