import type { OrganizationKind, SectionKind } from '../domain/report';
import type { DatabaseOrTransaction } from './client';
import { Prisma } from './generated/client';

/** What a published report is, whatever its words. */
export interface ReportFacts {
  readonly reportId: string;
  readonly year: number;
  readonly kind: OrganizationKind;
  /** Codes from the province down. */
  readonly divisionPath: readonly string[];
  /** The parts that its current version has. */
  readonly sections: readonly SectionKind[];
}

/** The facts of every published report, or of those among the ids. */
export function listReportFacts(
  db: DatabaseOrTransaction,
  ids: readonly string[] | null,
): Promise<ReportFacts[]> {
  const among = ids === null ? Prisma.empty : Prisma.sql`AND report.id = ANY (${[...ids]}::uuid[])`;
  return db.$queryRaw<ReportFacts[]>`
    SELECT report.id::text AS "reportId", report.year, body.kind::text AS kind, division.path AS "divisionPath",
      ARRAY(
        SELECT DISTINCT section.kind::text FROM "Section" section
        WHERE section."versionId" = report."currentVersionId"
      ) AS sections
    FROM "Report" report
    JOIN "Organization" body ON body.id = report."organizationId"
    JOIN "Division" division ON division.code = body."divisionCode"
    WHERE report.status = 'published' AND report."currentVersionId" IS NOT NULL ${among}`;
}
