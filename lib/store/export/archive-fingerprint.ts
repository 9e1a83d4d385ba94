import type { DatabaseOrTransaction } from '../client';

/**
 * Changes whenever anything that is public changes: versions never change, so which of them are current is enough,
 * with the names that reports hang on, the findings that are written anew around them and what people said of findings.
 */
export async function archiveFingerprint(db: DatabaseOrTransaction): Promise<string> {
  const [row] = await db.$queryRaw<{ fingerprint: string }[]>`
    WITH public AS (
      SELECT report."currentVersionId" AS "versionId",
        hashtextextended(concat_ws(' ', report.id, report."currentVersionId", report."publishedAt", body.slug, body.name,
          body.kind, body."divisionCode", division.name, division.path), 0) AS hash
      FROM "Report" report
      JOIN "Organization" body ON body.id = report."organizationId"
      JOIN "Division" division ON division.code = body."divisionCode"
      WHERE report.status = 'published' AND report."currentVersionId" IS NOT NULL
    ), resting AS (
      SELECT hashtextextended(concat_ws(' ', finding.id, finding.position, finding.params), 0) AS hash
      FROM "Finding" finding
      WHERE finding."basisVersionId" IN (SELECT "versionId" FROM public)
        AND finding."versionId" IN (SELECT "versionId" FROM public)
    ), decided AS (
      SELECT hashtextextended(concat_ws(' ', finding.id, finding.state, finding."decisionId"), 0) AS hash
      FROM "Finding" finding
      WHERE finding."decisionId" IS NOT NULL AND finding."versionId" IN (SELECT "versionId" FROM public)
    )
    SELECT concat_ws(' ',
      (SELECT concat_ws(' ', count(*), sum(hash)) FROM public),
      (SELECT concat_ws(' ', count(*), sum(hash)) FROM resting),
      (SELECT concat_ws(' ', count(*), sum(hash)) FROM decided)) AS fingerprint`;
  return row?.fingerprint ?? '';
}
