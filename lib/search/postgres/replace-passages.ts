import type { Database } from '../../store/client';
import type { Prisma } from '../../store/generated/client';
import { transact } from '../../store/transact';
import { foldPassage } from '../fold-passage';
import type { ReportPassages } from '../search-engine';
import { indexReports, type FoldedReport } from './index-reports';
import { lockIndex } from './lock-index';

/**
 * Makes these the passages of the reports, and finds them from then on, in one transaction. Leaves out a report that
 * is not published or has another current version by now, so a slow run never brings back what was changed meanwhile.
 */
export async function replacePassages(db: Database, reports: readonly ReportPassages[]): Promise<void> {
  await transact(db, async (tx) => {
    await lockIndex(tx);
    await forget(
      tx,
      reports.map(({ reportId }) => reportId),
    );
    const current = await currentVersions(tx, reports);
    const fresh = reports.filter(
      ({ reportId, passages: [first] }) => first !== undefined && current.get(reportId) === first.versionId,
    );
    const folded: FoldedReport[] = [];
    for (const report of fresh) folded.push(await storePassages(tx, report));
    await indexReports(tx, folded);
  });
}

async function forget(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM "IndexedReport" WHERE "reportId" = ANY (${[...reportIds]}::uuid[]) RETURNING "blockId")
    UPDATE "PostingBlock" SET version = version + 1 WHERE id IN (SELECT "blockId" FROM gone)`;
  await tx.$executeRaw`DELETE FROM "Passage" WHERE "reportId" = ANY (${[...reportIds]}::uuid[])`;
}

async function currentVersions(
  tx: Prisma.TransactionClient,
  reports: readonly ReportPassages[],
): Promise<Map<string, string | null>> {
  const rows = await tx.report.findMany({
    where: { id: { in: reports.map(({ reportId }) => reportId) }, status: 'published' },
    select: { id: true, currentVersionId: true },
  });
  return new Map(rows.map(({ id, currentVersionId }) => [id, currentVersionId]));
}

async function storePassages(tx: Prisma.TransactionClient, report: ReportPassages): Promise<FoldedReport> {
  const rows = report.passages.map((passage) => ({ ...passage, folded: foldPassage(passage.text).folded }));
  await tx.$executeRaw`
    INSERT INTO "Passage" (id, "reportId", "versionId", ordinal, section, year, kind, "divisionPath", text, folded,
      page, line, start, "end")
    SELECT row.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      id text, "reportId" uuid, "versionId" uuid, ordinal int, section "SectionKind", year int,
      kind "OrganizationKind", "divisionPath" text[], text text, folded text,
      page int, line int, start int, "end" int)`;
  return { passages: report.passages, folded: rows.map(({ folded }) => folded) };
}
