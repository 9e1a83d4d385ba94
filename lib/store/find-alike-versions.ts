import { Prisma } from './generated/client';

/** A sentence that more bodies than this have is a set phrase and leads to no report. */
const MOST_BODIES = 20;
const MOST_FOUND = 5;

/**
 * Ids of public versions of other bodies that share at least `least` characters of sentences with this version, the
 * most alike first. Samples, whose text is not their body's, neither find nor are found.
 */
export async function findAlikeVersions(
  tx: Prisma.TransactionClient,
  versionId: string,
  least: number,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH own AS (
      SELECT p."words", max(p."length") AS "length"
      FROM "TextPrint" p
      JOIN "ReportVersion" v ON v."id" = p."versionId"
      WHERE p."versionId" = ${versionId}::uuid AND NOT v."isSample"
      GROUP BY p."words"
    ), held AS (
      SELECT DISTINCT p."versionId", r."organizationId", p."words", own."length"
      FROM own
      JOIN "TextPrint" p ON p."words" = own."words"
      JOIN "ReportVersion" v ON v."id" = p."versionId" AND NOT v."isSample"
      JOIN "Report" r ON r."currentVersionId" = v."id" AND r."status" = 'published'
    ), telling AS (
      SELECT "words" FROM held GROUP BY "words" HAVING count(DISTINCT "organizationId") <= ${MOST_BODIES}
    )
    SELECT held."versionId" AS "id"
    FROM held
    JOIN telling ON telling."words" = held."words"
    WHERE held."organizationId" <> (
      SELECT r."organizationId" FROM "ReportVersion" v JOIN "Report" r ON r."id" = v."reportId"
      WHERE v."id" = ${versionId}::uuid
    )
    GROUP BY held."versionId"
    HAVING sum(held."length") >= ${least}
    ORDER BY sum(held."length") DESC, held."versionId"
    LIMIT ${MOST_FOUND}`);
  return rows.map(({ id }) => id);
}
