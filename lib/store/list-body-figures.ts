import type { Applicant, MetricKey } from '../domain/metrics';
import type { FigureStatus } from '../domain/report';
import type { DatabaseOrTransaction } from './client';

/** A figure of one body's published reports. */
export interface BodyFigure {
  readonly year: number;
  readonly metric: MetricKey;
  readonly applicant: Applicant | null;
  readonly value: number | null;
  readonly status: FigureStatus;
}

/**
 * The figures of a body's published reports over the years: of the tables without applicants, of one column of table
 * 3, and of all its columns for the metrics that carry over from year to year.
 */
export function listBodyFigures(
  db: DatabaseOrTransaction,
  slug: string,
  applicant: Applicant,
): Promise<BodyFigure[]> {
  return db.$queryRaw<BodyFigure[]>`
    SELECT report.year, figure.metric, figure.applicant::text, figure.value::float8, figure.status::text
    FROM "Organization" body
    JOIN "Report" report ON report."organizationId" = body.id
    JOIN "Figure" figure ON figure."versionId" = report."currentVersionId"
    WHERE body.slug = ${slug} AND report.status = 'published'
      AND (figure.applicant IS NULL OR figure.applicant = ${applicant}::"Applicant"
        OR figure.metric IN ('requests.carried_in', 'requests.carried_out'))`;
}
