import type { DatabaseOrTransaction } from '../client';
import { Prisma, type ReportStatus, type ReviewKind, type VersionOrigin } from '../generated/client';

/** Rules that are sums of the tables, and those that hold the narrative against them. */
const SUMS = ['row_sum', 'column_sum', 'balance', 'disputes_sum', 'statistic_sum', 'statistic_part'];
const CLAIMS = ['claim_contradicts', 'sentence_sum', 'amount_unit', 'processing_fee'];

/** A version that is not public, with the number of things that are open about it. */
export interface OpenVersion {
  readonly id: string;
  readonly fileName: string;
  readonly createdAt: Date;
  readonly isSample: boolean;
  readonly origin: VersionOrigin;
  readonly organization: string;
  readonly divisionCode: string;
  readonly year: number;
  readonly status: ReportStatus;
  readonly currentVersionId: string | null;
  readonly latestVersionId: string;
  readonly createdById: string | null;
  readonly createdBy: string | null;
  readonly decision: ReviewKind | null;
  readonly decisionId: string | null;
  readonly decisionReason: string | null;
  readonly figures: number;
  readonly unreadable: number;
  readonly sums: number;
  readonly claims: number;
  readonly others: number;
  /** Other bodies of the same place that may be the same one. */
  readonly duplicates: number;
  /** Other files that were taken for the same report. */
  readonly otherFiles: number;
}

/**
 * Every version a person may make public: the current one of a draft, and later ones than the current of a public or
 * withdrawn report unless one was made from them that was not rejected. One statement, whatever their number. Only those made from files that `sentBy` sent, unless null.
 */
export function listOpenVersions(
  db: DatabaseOrTransaction,
  sentBy: string | null = null,
): Promise<OpenVersion[]> {
  const own =
    sentBy === null
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (
          SELECT FROM "Job" j WHERE j."createdById" = ${sentBy}::uuid AND j."sha256" = v."sourceSha256")`;
  return db.$queryRaw<OpenVersion[]>(Prisma.sql`
    WITH "open" AS MATERIALIZED (
      SELECT v."id", v."reportId", v."fileName", v."createdAt", v."isSample", v."origin", v."createdById",
        v."sourceSha256", r."status", r."currentVersionId", r."year", r."organizationId"
      FROM "ReportVersion" v
      JOIN "Report" r ON r."id" = v."reportId"
      LEFT JOIN "ReportVersion" c ON c."id" = r."currentVersionId"
      WHERE ((r."status" = 'draft' AND v."id" = r."currentVersionId")
        OR (v."number" > coalesce(c."number", 0) AND NOT EXISTS (
          SELECT FROM "ReportVersion" made
          WHERE made."reportId" = v."reportId" AND made."madeFromId" = v."id" AND coalesce((
            SELECT review."kind" <> 'rejected' FROM "ReviewDecision" review
            WHERE review."versionId" = made."id" ORDER BY review."at" DESC, review."id" DESC LIMIT 1
          ), true)
        ))) ${own}
    ), "doubts" AS (
      SELECT f."versionId",
        coalesce(sum(cardinality(f."figures")) FILTER (WHERE f."code" = 'cells_unreadable'), 0)::int AS "unreadable",
        count(*) FILTER (WHERE f."verdict" = 'violated' AND f."code" = ANY (${SUMS}))::int AS "sums",
        count(*) FILTER (WHERE f."verdict" = 'violated' AND f."code" = ANY (${CLAIMS}))::int AS "claims",
        count(*) FILTER (
          WHERE f."code" <> 'cells_unreadable' AND NOT (f."verdict" = 'violated' AND f."code" = ANY (${[...SUMS, ...CLAIMS]}))
        )::int AS "others"
      FROM "open" JOIN "Finding" f ON f."versionId" = "open"."id" AND f."isOpen"
      GROUP BY f."versionId"
    ), "figures" AS (
      SELECT f."versionId", count(*)::int AS "figures"
      FROM "open" JOIN "Figure" f ON f."versionId" = "open"."id" GROUP BY f."versionId"
    )
    SELECT "open"."id", "open"."fileName", "open"."createdAt", "open"."isSample", "open"."origin"::text AS "origin",
      o."name" AS "organization", o."divisionCode", "open"."year",
      "open"."status"::text AS "status", "open"."currentVersionId"::text AS "currentVersionId", (
        SELECT latest."id"::text FROM "ReportVersion" latest WHERE latest."reportId" = "open"."reportId"
        ORDER BY latest."number" DESC LIMIT 1
      ) AS "latestVersionId", d."id"::text AS "decisionId",
      "open"."createdById", u."email" AS "createdBy", d."kind"::text AS "decision", d."reason" AS "decisionReason",
      coalesce("figures"."figures", 0) AS "figures", coalesce("doubts"."unreadable", 0) AS "unreadable",
      coalesce("doubts"."sums", 0) AS "sums", coalesce("doubts"."claims", 0) AS "claims",
      coalesce("doubts"."others", 0) AS "others",
      (
        SELECT count(*)::int FROM "Organization" other
        WHERE other."divisionCode" = o."divisionCode" AND other."id" <> o."id" AND other."kind" = o."kind"
          AND (
            other."kind" = 'government'
            OR translate(other."name", '省市县区乡镇街道的 ', '') = translate(o."name", '省市县区乡镇街道的 ', '')
          )
      ) AS "duplicates",
      (
        SELECT count(DISTINCT other."sourceSha256")::int FROM "ReportVersion" other
        WHERE other."reportId" = "open"."reportId" AND other."sourceSha256" <> "open"."sourceSha256"
      ) AS "otherFiles"
    FROM "open"
    JOIN "Organization" o ON o."id" = "open"."organizationId"
    LEFT JOIN "User" u ON u."id" = "open"."createdById"
    LEFT JOIN "doubts" ON "doubts"."versionId" = "open"."id"
    LEFT JOIN "figures" ON "figures"."versionId" = "open"."id"
    LEFT JOIN LATERAL (
      SELECT decision."id", decision."kind", decision."reason" FROM "ReviewDecision" decision
      WHERE decision."versionId" = "open"."id" ORDER BY decision."at" DESC, decision."id" DESC LIMIT 1
    ) d ON true
    ORDER BY "open"."createdAt", "open"."id"`);
}
