import type { DivisionLevel, OrganizationKind } from '../../domain/report';
import type { DatabaseOrTransaction } from '../client';

export interface DivisionLine {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly parentCode: string | null;
  readonly path: readonly string[];
  readonly pathNames: readonly string[];
}

export interface OrganizationLine {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly divisionCode: string;
  readonly reports: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The divisions that have published reports, and those above them. */
export function listPublicDivisions(tx: DatabaseOrTransaction): Promise<DivisionLine[]> {
  return tx.$queryRaw<DivisionLine[]>`
    SELECT code, name, level::text, "parentCode", path,
      ARRAY(
        SELECT above.name FROM unnest(division.path) WITH ORDINALITY AS step (code, depth)
        JOIN "Division" above ON above.code = step.code ORDER BY step.depth
      ) AS "pathNames"
    FROM "Division" division
    WHERE code IN (
      SELECT unnest(place.path) FROM "Report" report
      JOIN "Organization" body ON body.id = report."organizationId"
      JOIN "Division" place ON place.code = body."divisionCode"
      WHERE report.status = 'published' AND report."currentVersionId" IS NOT NULL)
    ORDER BY code`;
}

/** The bodies that have published reports. */
export function listPublicOrganizations(tx: DatabaseOrTransaction): Promise<OrganizationLine[]> {
  return tx.$queryRaw<OrganizationLine[]>`
    SELECT body.slug, body.name, body.kind::text, body."divisionCode", count(*)::int AS reports,
      min(report.year) AS "firstYear", max(report.year) AS "lastYear"
    FROM "Report" report JOIN "Organization" body ON body.id = report."organizationId"
    WHERE report.status = 'published' AND report."currentVersionId" IS NOT NULL
    GROUP BY body.id ORDER BY body."divisionCode", body.slug`;
}
