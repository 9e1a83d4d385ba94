import type { DatabaseOrTransaction } from './client';

/** A public report whose current version was corrected into one of another report. */
export interface MovedFrom {
  readonly reportId: string;
  /** Why, as the person said who corrected it. */
  readonly reason: string;
}

/** The public reports whose place a version takes: those whose current version it was made from, step by step. */
export async function findMovedFrom(db: DatabaseOrTransaction, versionId: string): Promise<MovedFrom[]> {
  return db.$queryRaw<MovedFrom[]>`
    WITH RECURSIVE line AS (
      SELECT v."id", v."madeFromId", v."reportId", v."reason" FROM "ReportVersion" v WHERE v."id" = ${versionId}::uuid
      UNION ALL
      SELECT v."id", v."madeFromId", v."reportId", coalesce(line."reason", v."reason")
      FROM "ReportVersion" v JOIN line ON v."id" = line."madeFromId"
    )
    SELECT r."id"::text AS "reportId", coalesce(c."reason", line."reason", '') AS reason
    FROM line
    JOIN "Report" r ON r."currentVersionId" = line."id" AND r."status" = 'published'
    JOIN "ReportVersion" own ON own."id" = ${versionId}::uuid AND own."reportId" <> r."id"
    LEFT JOIN "Correction" c ON c."versionId" = own."id" AND c."kind" = 'identity'`;
}
