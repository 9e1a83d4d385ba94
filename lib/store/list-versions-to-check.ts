import { Prisma } from './generated/client';

/**
 * Ids of the versions whose findings may rest on reports of this body: its own current and waiting versions, then
 * other bodies' versions that rest on one of its reports now.
 */
export async function listVersionsToCheck(
  tx: Prisma.TransactionClient,
  organizationId: string,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT v."id"
    FROM "ReportVersion" v
    JOIN "Report" r ON r."id" = v."reportId"
    LEFT JOIN "ReportVersion" c ON c."id" = r."currentVersionId"
    WHERE r."organizationId" = ${organizationId}::uuid
      AND (v."id" = r."currentVersionId" OR v."number" > coalesce(c."number", 0))
    UNION
    SELECT f."versionId"
    FROM "Finding" f
    JOIN "ReportVersion" b ON b."id" = f."basisVersionId"
    JOIN "Report" r ON r."id" = b."reportId"
    WHERE r."organizationId" = ${organizationId}::uuid`);
  return rows.map(({ id }) => id);
}
