import type { OrganizationKind } from '../domain/report';
import type { DatabaseOrTransaction } from './client';
import { Prisma } from './generated/client';
import type { PublishedScope } from './published-scope';

/** A published report with its open findings counted. */
export interface SummaryRow {
  readonly id: string;
  readonly versionId: string;
  readonly year: number;
  readonly publishedAt: Date | null;
  readonly form: string;
  readonly isSample: boolean;
  readonly organization: string;
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly divisionCode: string;
  readonly division: string;
  /** From the province down. */
  readonly path: readonly string[];
  /** Those that rest on a report that is not public are left out. */
  readonly violated: number;
  readonly undetermined: number;
  /** Violated or undetermined, and explained or dismissed. */
  readonly answered: number;
  /** Whether its statutory tables gave no single number. Reports in free form have none to give. */
  readonly isUnread: boolean;
}

/** The published reports of a scope, by place, body and year. One statement, because it is read for whole provinces. */
export function listReportSummaries(db: DatabaseOrTransaction, scope: PublishedScope): Promise<SummaryRow[]> {
  return db.$queryRaw<SummaryRow[]>`
    WITH answered AS (
      SELECT finding."versionId", count(*)::int AS findings
      FROM "Finding" finding
      LEFT JOIN "Report" basis
        ON basis."currentVersionId" = finding."basisVersionId" AND basis.status = 'published'
      WHERE finding."decisionId" IS NOT NULL AND NOT finding."isOpen"
        AND (finding."basisVersionId" IS NULL OR basis.id IS NOT NULL)
      GROUP BY finding."versionId"
    )
    SELECT report.id::text, version.id::text AS "versionId", report.year, report."publishedAt", version.form,
      version."isSample", body.name AS organization, body.slug, body.kind::text, place.code AS "divisionCode",
      place.name AS division, place.path, open.violated, open.undetermined,
      coalesce(answered.findings, 0) AS answered,
      version.form <> 'free' AND NOT EXISTS (
        SELECT 1 FROM "Figure" figure WHERE figure."versionId" = version.id AND figure.value IS NOT NULL
      ) AS "isUnread"
    FROM "Report" report
    JOIN "ReportVersion" version ON version.id = report."currentVersionId"
    JOIN "Organization" body ON body.id = report."organizationId"
    JOIN "Division" place ON place.code = body."divisionCode"
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE finding.verdict = 'violated')::int AS violated,
        count(*) FILTER (WHERE finding.verdict = 'undetermined')::int AS undetermined
      FROM "Finding" finding
      LEFT JOIN "Report" basis
        ON basis."currentVersionId" = finding."basisVersionId" AND basis.status = 'published'
      WHERE finding."versionId" = version.id AND finding."isOpen"
        AND (finding."basisVersionId" IS NULL OR basis.id IS NOT NULL)
    ) open
    LEFT JOIN answered ON answered."versionId" = version.id
    WHERE report.status = 'published' AND ${scopeWhere(scope)}
    ORDER BY place.code, body.slug, report.year`;
}

function scopeWhere({ divisionCode, year, organizationSlug, reportIds }: PublishedScope): Prisma.Sql {
  const conditions = [
    ...(divisionCode === undefined ? [] : [Prisma.sql`place.path @> ARRAY[${divisionCode}]`]),
    ...(year === undefined ? [] : [Prisma.sql`report.year = ${year}`]),
    ...(organizationSlug === undefined ? [] : [Prisma.sql`body.slug = ${organizationSlug}`]),
    ...(reportIds === undefined ? [] : [Prisma.sql`report.id = ANY (${[...reportIds]}::uuid[])`]),
  ];
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, ' AND ');
}
