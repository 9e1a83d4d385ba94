import type { Applicant, MetricKey } from '../domain/metrics';
import { bodyWhere, type BodyScope } from './body-scope';
import type { DatabaseOrTransaction } from './client';
import { figureOf } from './list-metric-year';

/** A year of one metric over the bodies of a scope. */
export interface MetricTrendYear {
  readonly year: number;
  /** Published reports of the year. */
  readonly reports: number;
  /** Bodies whose report gives a known value. */
  readonly bodies: number;
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
  /** Bodies that have a known value in the year before as well. */
  readonly alsoBefore: number;
  /** Median of the change from the year before over those bodies; null where there is none. */
  readonly change: number | null;
}

/** The years of the published reports of a scope, first to last, with the quartiles of the known values. */
export function listMetricTrend(
  db: DatabaseOrTransaction,
  metric: MetricKey,
  applicant: Applicant | null,
  scope: BodyScope,
): Promise<MetricTrendYear[]> {
  return db.$queryRaw<MetricTrendYear[]>`
    WITH known AS (
      SELECT report.year, report."organizationId", figure.value::float8 AS value
      FROM "Report" report
      JOIN "Organization" body ON body.id = report."organizationId"
      JOIN "Division" place ON place.code = body."divisionCode"
      LEFT JOIN "Figure" figure
        ON figure."versionId" = report."currentVersionId" AND ${figureOf(metric, applicant)}
      WHERE report.status = 'published' AND report."currentVersionId" IS NOT NULL AND ${bodyWhere(scope)}
    )
    SELECT now.year, count(*)::int AS reports, count(now.value)::int AS bodies,
      percentile_cont(0.25) WITHIN GROUP (ORDER BY now.value) AS lower,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY now.value) AS median,
      percentile_cont(0.75) WITHIN GROUP (ORDER BY now.value) AS upper,
      count(now.value - before.value)::int AS "alsoBefore",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY now.value - before.value) AS change
    FROM known now
    LEFT JOIN known before
      ON before."organizationId" = now."organizationId" AND before.year = now.year - 1
    GROUP BY now.year
    ORDER BY now.year`;
}
