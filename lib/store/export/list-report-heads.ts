import type { Form } from '../../domain/metrics';
import type { DivisionLevel, OrganizationKind } from '../../domain/report';
import type { Prisma } from '../generated/client';

const REPORTS_A_BATCH = 100;

/** A published report with its body and its current version. */
export interface ReportHead {
  readonly reportId: string;
  readonly versionId: string;
  readonly year: number;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly divisionLevel: DivisionLevel;
  readonly divisionPath: readonly string[];
  readonly slug: string;
  readonly organization: string;
  readonly kind: OrganizationKind;
  readonly title: string | null;
  readonly form: Form;
  readonly publishedOn: string | null;
  readonly version: number;
  readonly parserVersion: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly format: string;
  readonly isSample: boolean;
  readonly addedAt: string | null;
  readonly readAt: string;
}

/** Every published report by place, body and year, some at a time. Only inside a transaction. */
export async function* listReportHeads(tx: Prisma.TransactionClient): AsyncGenerator<ReportHead[]> {
  await tx.$executeRaw`
    DECLARE report_heads NO SCROLL CURSOR FOR
    SELECT report.id::text AS "reportId", version.id::text AS "versionId", report.year,
      division.code AS "divisionCode", division.name AS "divisionName", division.level::text AS "divisionLevel",
      division.path AS "divisionPath", body.slug, body.name AS organization, body.kind::text AS kind,
      version.title, version.form, version."publishedOn"::text AS "publishedOn", version.number AS version,
      version."parserVersion", source.sha256, source."mediaType", source.size AS bytes, version.format,
      version."isSample",
      to_char(report."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "addedAt",
      to_char(version."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "readAt"
    FROM "Report" report
    JOIN "ReportVersion" version ON version.id = report."currentVersionId"
    JOIN "SourceFile" source ON source.sha256 = version."sourceSha256"
    JOIN "Organization" body ON body.id = report."organizationId"
    JOIN "Division" division ON division.code = body."divisionCode"
    WHERE report.status = 'published'
    ORDER BY division.code, body.slug, report.year`;
  try {
    for (;;) {
      const heads = await tx.$queryRawUnsafe<ReportHead[]>(`FETCH ${REPORTS_A_BATCH} FROM report_heads`);
      if (heads.length === 0) return;
      yield heads;
    }
  } finally {
    await tx.$executeRaw`CLOSE report_heads`;
  }
}
