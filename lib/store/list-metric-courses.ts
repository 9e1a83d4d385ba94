import type { Applicant, MetricKey } from '../domain/metrics';
import type { FigureStatus } from '../domain/report';
import type { DatabaseOrTransaction } from './client';
import { figureOf } from './list-metric-year';

/** A published report of a body and what it says of one metric. */
export interface MetricCourseRow {
  readonly slug: string;
  readonly year: number;
  readonly form: string;
  readonly value: number | null;
  /** Null where the report has no such figure. */
  readonly status: FigureStatus | null;
}

/** Every published report of these bodies with its figure of the metric. */
export function listMetricCourses(
  db: DatabaseOrTransaction,
  metric: MetricKey,
  applicant: Applicant | null,
  slugs: readonly string[],
): Promise<MetricCourseRow[]> {
  return db.$queryRaw<MetricCourseRow[]>`
    SELECT body.slug, report.year, version.form, figure.value::float8, figure.status::text
    FROM "Organization" body
    JOIN "Report" report ON report."organizationId" = body.id AND report.status = 'published'
    JOIN "ReportVersion" version ON version.id = report."currentVersionId"
    LEFT JOIN "Figure" figure ON figure."versionId" = version.id AND ${figureOf(metric, applicant)}
    WHERE body.slug = ANY (${[...slugs]})`;
}
