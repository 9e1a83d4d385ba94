import { characterTokens, pairTokens } from '../../text/grams';
import type { DatabaseOrTransaction } from '../../store/client';
import { foldPassage } from '../fold-passage';
import type { Passage } from '../passage';

/**
 * Makes these the passages of the report, in one statement. Writes nothing when the report is not published or
 * has another current version by now, so a slow run never brings back what was changed meanwhile.
 */
export async function replacePassages(
  db: DatabaseOrTransaction,
  reportId: string,
  passages: readonly Passage[],
): Promise<void> {
  const rows = passages.map((passage) => {
    const { folded } = foldPassage(passage.text);
    return { ...passage, folded, grams: [...characterTokens(folded), ...pairTokens(folded)].join(' ') };
  });
  await db.$executeRaw`
    WITH fresh AS (
      SELECT row.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
        id text, "reportId" uuid, "versionId" uuid, ordinal int, section "SectionKind", year int,
        kind "OrganizationKind", "divisionPath" text[], text text, folded text, grams tsvector,
        page int, line int, start int, "end" int)
      JOIN "Report" report ON report.id = row."reportId"
        AND report."currentVersionId" = row."versionId" AND report.status = 'published'
    ), gone AS (
      DELETE FROM "Passage" WHERE "reportId" = ${reportId}::uuid AND id NOT IN (SELECT id FROM fresh)
    )
    INSERT INTO "Passage" (id, "reportId", "versionId", ordinal, section, year, kind, "divisionPath", text, folded,
      grams, page, line, start, "end")
    SELECT id, "reportId", "versionId", ordinal, section, year, kind, "divisionPath", text, folded,
      grams, page, line, start, "end" FROM fresh
    ON CONFLICT (id) DO UPDATE SET "versionId" = excluded."versionId", section = excluded.section,
      year = excluded.year, kind = excluded.kind, "divisionPath" = excluded."divisionPath", text = excluded.text,
      folded = excluded.folded, grams = excluded.grams, page = excluded.page, line = excluded.line,
      start = excluded.start, "end" = excluded."end"`;
}
