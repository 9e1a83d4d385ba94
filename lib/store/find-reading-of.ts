import type { DatabaseOrTransaction } from './client';

/**
 * Id of the version that holds what the reader read of a version's file, before anyone corrected it: the version itself
 * when nobody did. Null when that reading is gone.
 */
export async function findReadingOf(db: DatabaseOrTransaction, versionId: string): Promise<string | null> {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT v."id", v."madeFromId", v."reportId", v."sourceSha256", v."parserVersion", v."revision", 0 AS depth
      FROM "ReportVersion" v WHERE v."id" = ${versionId}::uuid
      UNION ALL
      SELECT v."id", v."madeFromId", v."reportId", v."sourceSha256", v."parserVersion", v."revision", line.depth + 1
      FROM "ReportVersion" v JOIN line ON v."id" = line."madeFromId"
    ), own AS (SELECT * FROM line WHERE depth = 0)
    SELECT found."id"::text FROM (
      SELECT line."id", line.depth FROM line, own
      WHERE line."sourceSha256" = own."sourceSha256" AND line."parserVersion" = own."parserVersion"
        AND line."revision" = 0
      UNION ALL
      SELECT v."id", 1000000 FROM "ReportVersion" v JOIN own USING ("reportId", "sourceSha256", "parserVersion")
      WHERE v."revision" = 0
    ) found
    WHERE NOT EXISTS (SELECT FROM "Correction" c WHERE c."versionId" = found."id")
    ORDER BY found.depth LIMIT 1`;
  return found?.id ?? null;
}
