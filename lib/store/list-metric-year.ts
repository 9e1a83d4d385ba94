import type { Applicant, MetricKey } from '../domain/metrics';
import type { DivisionLevel, FigureStatus, OrganizationKind } from '../domain/report';
import type { DatabaseOrTransaction } from './client';
import { Prisma } from './generated/client';

/** A published report of one year and what its current version says of one metric. */
export interface MetricYearRow {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly divisionCode: string;
  readonly level: DivisionLevel;
  /** From the province down. */
  readonly path: readonly string[];
  readonly reportId: string;
  readonly form: string;
  /** Null where the report has no such figure, or one without a known value. */
  readonly value: number | null;
  /** Null where the report has no such figure. */
  readonly status: FigureStatus | null;
}

/** The figure of one column, or of a table without columns. */
export function figureOf(metric: MetricKey, applicant: Applicant | null): Prisma.Sql {
  return applicant === null
    ? Prisma.sql`figure.metric = ${metric} AND figure.applicant IS NULL`
    : Prisma.sql`figure.metric = ${metric} AND figure.applicant = ${applicant}::"Applicant"`;
}

/** Every published report of a year with its figure of the metric, by place and body. */
export function listMetricYear(
  db: DatabaseOrTransaction,
  metric: MetricKey,
  applicant: Applicant | null,
  year: number,
): Promise<MetricYearRow[]> {
  return db.$queryRaw<MetricYearRow[]>`
    SELECT body.slug, body.name, body.kind::text, place.code AS "divisionCode", place.level::text, place.path,
      report.id::text AS "reportId", version.form, figure.value::float8, figure.status::text
    FROM "Report" report
    JOIN "ReportVersion" version ON version.id = report."currentVersionId"
    JOIN "Organization" body ON body.id = report."organizationId"
    JOIN "Division" place ON place.code = body."divisionCode"
    LEFT JOIN "Figure" figure ON figure."versionId" = version.id AND ${figureOf(metric, applicant)}
    WHERE report.status = 'published' AND report.year = ${year}
    ORDER BY place.code, body.slug`;
}
