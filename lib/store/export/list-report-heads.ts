import type { Form } from '../../domain/metrics';
import type { DivisionLevel, OrganizationKind } from '../../domain/report';
import type { DatabaseOrTransaction } from '../client';
import { Prisma } from '../generated/client';
import type { PublishedScope } from '../published-scope';

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

const HEADS = Prisma.sql`
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
  WHERE report.status = 'published'`;

const ORDER = Prisma.sql`ORDER BY division.code, body.slug, report.year`;

/** Every published report by place, body and year, some at a time. Only inside a transaction. */
export async function* listReportHeads(tx: Prisma.TransactionClient): AsyncGenerator<ReportHead[]> {
  await tx.$executeRaw`DECLARE report_heads NO SCROLL CURSOR FOR ${HEADS} ${ORDER}`;
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

/** The published reports of a scope by place, body and year, some at a time: those that were there at the beginning. */
export async function* listHeadsInScope(
  db: DatabaseOrTransaction,
  { divisionCode, year, organizationSlug, reportIds }: PublishedScope,
): AsyncGenerator<ReportHead[]> {
  const conditions = [
    HEADS,
    ...(year === undefined ? [] : [Prisma.sql`report.year = ${year}`]),
    ...(organizationSlug === undefined ? [] : [Prisma.sql`body.slug = ${organizationSlug}`]),
    ...(divisionCode === undefined ? [] : [Prisma.sql`${divisionCode} = ANY (division.path)`]),
    ...(reportIds === undefined ? [] : [Prisma.sql`report.id = ANY (${[...reportIds]}::uuid[])`]),
  ];
  const heads = await db.$queryRaw<ReportHead[]>`${Prisma.join(conditions, ' AND ')} ${ORDER}`;
  for (let at = 0; at < heads.length; at += REPORTS_A_BATCH) yield heads.slice(at, at + REPORTS_A_BATCH);
}
