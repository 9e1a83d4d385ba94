/** A question to the database whose answer should be no row. Each row says in `subject` what is wrong. */
export interface Question {
  /** What holds when there is no answer. */
  readonly holds: string;
  readonly sql: string;
}

const REPORT = `report.year || ' of ' || organization.name || ' (' || report.id || ')'`;
const OF_ORGANIZATION = 'JOIN "Organization" organization ON organization.id = report."organizationId"';

export const QUESTIONS: readonly Question[] = [
  {
    holds: 'every original is what its hash says',
    sql: `SELECT sha256 || ' ' || "fileName" AS subject FROM "SourceFile"
      WHERE encode(sha256(bytes), 'hex') <> sha256 OR octet_length(bytes) <> size`,
  },
  {
    holds: 'every original belongs to a report or to a file in work',
    sql: `SELECT sha256 || ' ' || "fileName" AS subject FROM "SourceFile" source
      WHERE NOT EXISTS (SELECT FROM "ReportVersion" WHERE "sourceSha256" = sha256)
        AND NOT EXISTS (SELECT FROM "Job" WHERE "sourceSha256" = source.sha256)`,
  },
  {
    holds: 'every report has a current version of its own',
    sql: `SELECT ${REPORT} AS subject FROM "Report" report ${OF_ORGANIZATION}
      LEFT JOIN "ReportVersion" version ON version.id = report."currentVersionId"
      WHERE version."reportId" IS DISTINCT FROM report.id`,
  },
  {
    holds: 'the versions of every report are numbered 1, 2, 3 … up to the latest',
    sql: `SELECT ${REPORT} AS subject FROM "Report" report ${OF_ORGANIZATION}
      JOIN "ReportVersion" version ON version."reportId" = report.id
      GROUP BY report.id, organization.name HAVING min(number) < 1 OR count(DISTINCT number) <> count(*)`,
  },
  {
    holds: 'every public report says since when, every withdrawn one since when it is not',
    sql: `SELECT ${REPORT} AS subject FROM "Report" report ${OF_ORGANIZATION}
      WHERE (status <> 'draft' AND "publishedAt" IS NULL) OR (status = 'withdrawn') <> ("withdrawnAt" IS NOT NULL)`,
  },
  {
    holds: 'a figure has a value exactly where its status says so',
    sql: `SELECT metric || coalesce('/' || applicant, '') || ' of version ' || "versionId" AS subject FROM "Figure"
      WHERE (value IS NULL) <> (status IN ('blank', 'not_applicable', 'unreadable')) OR (rule IS NOT NULL) <> (status = 'inferred')`,
  },
  {
    holds: 'every finding that rests on another report rests on one that is public',
    sql: `SELECT finding.code || ' ' || finding.id AS subject FROM "Finding" finding
      JOIN "ReportVersion" version ON version.id = finding."basisVersionId"
      JOIN "Report" report ON report.id = version."reportId" WHERE report.status <> 'published'`,
  },
  {
    holds: 'every body and every place is there for a report',
    sql: `SELECT name || ' (' || slug || ')' AS subject FROM "Organization" organization
        WHERE NOT EXISTS (SELECT FROM "Report" WHERE "organizationId" = organization.id)
      UNION ALL SELECT name || ' (' || code || ')' FROM "Division" division
        WHERE NOT EXISTS (SELECT FROM "Organization" WHERE "divisionCode" = code)
          AND NOT EXISTS (SELECT FROM "Division" WHERE "parentCode" = division.code)`,
  },
  {
    holds: 'every file taken in has its outcome, or its bytes where it has none yet',
    sql: `SELECT "fileName" || ' (' || id || ', ' || status || ')' AS subject FROM "Job"
      WHERE (status = 'done' AND outcome IS NULL) OR (outcome = 'refused' AND "errorCode" IS NULL)
        OR (outcome IS NULL AND status IN ('queued', 'running') AND "sourceSha256" IS NULL)`,
  },
];
