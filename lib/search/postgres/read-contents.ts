import type { Database } from '../../store/client';
import type { HeldReport } from '../search-engine';

/** Every report in the index; it is whole when all of its passages are there to be shown, and no others. */
export async function readContents(db: Database): Promise<HeldReport[]> {
  return db.$queryRaw<HeldReport[]>`
    WITH passages AS (
      SELECT "reportId", count(*) AS all, count(*) FILTER (WHERE passage."versionId" = indexed."versionId") AS right
      FROM "Passage" passage LEFT JOIN "IndexedReport" indexed USING ("reportId") GROUP BY "reportId"
    )
    SELECT indexed."reportId"::text, indexed."versionId"::text,
      coalesce(cardinality(indexed.lengths) = passages.all AND passages.all = passages.right, false) AS "isWhole"
    FROM "IndexedReport" indexed LEFT JOIN passages USING ("reportId")`;
}
