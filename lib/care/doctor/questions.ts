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
    holds: 'every finding says what was last decided on it',
    sql: `SELECT finding.code || ' ' || finding.id AS subject FROM "Finding" finding
      JOIN "ReportVersion" version ON version.id = finding."versionId"
      LEFT JOIN LATERAL (
        SELECT id, state, expression FROM "FindingDecision"
        WHERE "reportId" = version."reportId" AND "findingKey" = finding.key AND finding.verdict <> 'holds'
        ORDER BY at DESC, id DESC LIMIT 1
      ) last ON true
      WHERE finding."decisionId" IS DISTINCT FROM last.id
        OR finding.state <> CASE WHEN last.expression = finding.numbers THEN last.state ELSE 'open' END
        OR finding."isOpen" <> (finding.verdict <> 'holds' AND finding.state IN ('open', 'confirmed'))`,
  },
  {
    holds: 'every corrected cell is there',
    sql: `SELECT correction.kind || ' ' || correction.target || ' of version ' || correction."versionId" AS subject
      FROM "Correction" correction
      WHERE correction.kind = 'figure' AND correction.after <> 'null'::jsonb AND NOT EXISTS (
        SELECT FROM "Figure" figure WHERE figure."versionId" = correction."versionId"
          AND figure.metric || coalesce('/' || figure.applicant, '') = correction.target)`,
  },
  {
    holds: 'a version that people made says why',
    sql: `SELECT ${REPORT} || ', version ' || version.number AS subject FROM "ReportVersion" version
      JOIN "Report" report ON report.id = version."reportId" ${OF_ORGANIZATION}
      WHERE version.origin <> 'reading' AND version.reason IS NULL`,
  },
  {
    holds: 'a second factor that counts has its secret',
    sql: `SELECT id::text AS subject FROM "User" WHERE "totpConfirmedAt" IS NOT NULL AND "totpSecret" IS NULL`,
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
