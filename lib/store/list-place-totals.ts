import type { MetricKey } from '../domain/metrics';
import type { DivisionLevel, OrganizationKind } from '../domain/report';
import type { DatabaseOrTransaction } from './client';

/** One metric of one year added up over the bodies of one level and kind. */
export interface PlaceTotal {
  readonly level: DivisionLevel;
  readonly kind: OrganizationKind;
  /** Null where no report of the year has any of the metrics. */
  readonly metric: MetricKey | null;
  /** Bodies with a published report of any year. */
  readonly known: number;
  /** Those whose report of this year gives a known value. */
  readonly bodies: number;
  /** Null where no body gives one. */
  readonly sum: number | null;
}

/**
 * Totals of a division and all below it, by level from the top: 总计 in table 3, the single figure elsewhere. A metric
 * that no report of the group has is left out; a group without any has one row without a metric.
 */
export function listPlaceTotals(
  db: DatabaseOrTransaction,
  division: string,
  year: number,
  metrics: readonly MetricKey[],
): Promise<PlaceTotal[]> {
  return db.$queryRaw<PlaceTotal[]>`
    WITH body AS (
      SELECT body.id, place.level, body.kind, report."currentVersionId" AS version
      FROM "Division" place
      JOIN "Organization" body ON body."divisionCode" = place.code
      LEFT JOIN "Report" report
        ON report."organizationId" = body.id AND report.year = ${year} AND report.status = 'published'
      WHERE place.path @> ARRAY[${division}] AND EXISTS (
        SELECT 1 FROM "Report" any_report
        WHERE any_report."organizationId" = body.id AND any_report.status = 'published'
      )
    ), known AS (
      SELECT level, kind, count(*)::int AS known FROM body GROUP BY level, kind
    ), total AS (
      SELECT body.level, body.kind, figure.metric, count(figure.value)::int AS bodies,
        sum(figure.value)::float8 AS sum
      FROM body JOIN "Figure" figure ON figure."versionId" = body.version
      WHERE figure.metric = ANY (${[...metrics]}) AND (figure.applicant = 'total' OR figure.applicant IS NULL)
      GROUP BY body.level, body.kind, figure.metric
    )
    SELECT known.level::text, known.kind::text, known.known, total.metric,
      coalesce(total.bodies, 0) AS bodies, total.sum
    FROM known LEFT JOIN total ON total.level = known.level AND total.kind = known.kind
    ORDER BY known.level, known.kind`;
}
