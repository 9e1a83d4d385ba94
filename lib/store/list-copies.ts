import type { DatabaseOrTransaction } from './client';
import type { OrganizationKind } from './generated/client';

/** A passage of a report. Hashes as in NarrativePassage; offsets are UTF-16 units of the report's text. */
export interface PassageRow {
  readonly ordinal: number;
  readonly wording: bigint;
  readonly exact: bigint;
  readonly frame: bigint;
  readonly length: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The place of a copy of a passage in another report. */
export interface CopyRow extends PassageRow {
  /** The passage it is a copy of. */
  readonly of: number;
  readonly alike: number;
  readonly reportId: string;
  readonly versionId: string;
  readonly organizationId: string;
  readonly year: number;
  readonly publishedOn: string | null;
  readonly organization: string;
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly divisionCode: string;
  readonly division: string;
}

/** A report's passages in order, and for set phrases how many bodies use the most used wording that is like it. */
export async function listPassages(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<(PassageRow & { readonly commonTo: number | null })[]> {
  return db.$queryRaw`
    SELECT p."ordinal", p."wordingId" AS "wording", p."exact", p."frame", p."length", p."line", p."start", p."end",
      CASE WHEN w."isCommon" THEN greatest(w."bodies", by."bodies") END AS "commonTo"
    FROM "NarrativePassage" p
    JOIN "Wording" w ON w."id" = p."wordingId"
    LEFT JOIN "Wording" by ON by."id" = w."commonBy"
    WHERE p."reportId" = ${reportId}::uuid
    ORDER BY p."ordinal"`;
}

/**
 * Where a report's passages stand in other published reports, set phrases left out; the likest place of each report.
 * A report that changed since it was compared is left out until it is compared again.
 */
export async function listCopies(db: DatabaseOrTransaction, reportId: string): Promise<CopyRow[]> {
  return db.$queryRaw`
    WITH own AS (
      SELECT "ordinal", "wordingId" FROM "NarrativePassage" WHERE "reportId" = ${reportId}::uuid
    ), near AS (
      SELECT own."ordinal", w."id" AS "other", 1::float8 AS "alike"
      FROM own JOIN "Wording" w ON w."id" = own."wordingId" AND NOT w."isCommon"
      UNION ALL
      SELECT own."ordinal", pair."b", pair."alike" FROM own JOIN "WordingPair" pair ON pair."a" = own."wordingId"
      UNION ALL
      SELECT own."ordinal", pair."a", pair."alike" FROM own JOIN "WordingPair" pair ON pair."b" = own."wordingId"
    )
    SELECT DISTINCT ON (near."ordinal", r."year", o."id")
      near."ordinal" AS "of", near."alike", q."ordinal", q."wordingId" AS "wording", q."exact", q."frame", q."length",
      q."line", q."start", q."end", r."id"::text AS "reportId", v."id"::text AS "versionId", r."year",
      to_char(v."publishedOn", 'YYYY-MM-DD') AS "publishedOn", o."id"::text AS "organizationId",
      o."name" AS "organization", o."slug", o."kind"::text AS "kind", d."code" AS "divisionCode", d."name" AS "division"
    FROM near
    JOIN "NarrativePassage" q ON q."wordingId" = near."other" AND q."reportId" <> ${reportId}::uuid
    JOIN "Report" r ON r."id" = q."reportId" AND r."status" = 'published'
    JOIN "ReportVersion" v ON v."id" = r."currentVersionId"
    JOIN "ComparedReport" c ON c."reportId" = r."id" AND c."versionId" = v."id"
    JOIN "Organization" o ON o."id" = r."organizationId"
    JOIN "Division" d ON d."code" = o."divisionCode"
    ORDER BY near."ordinal", r."year" DESC, o."id", near."alike" DESC, q."ordinal"`;
}
