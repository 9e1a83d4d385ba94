import { AppError } from '../domain/app-error';
import { publicationDeadline } from '../domain/publication-deadline';
import type { OrganizationKind } from '../domain/report';
import { database, type Database } from '../store/client';
import { findOrganization } from '../store/find-organization';
import { listOpenFindings } from '../store/list-open-findings';
import { divisionTrail, type NamedDivision } from './division-names';
import { toListedFinding, type ListedFinding } from './listed-finding';
import { readKeyFigures, type ReportLine } from './key-figures';
import { readReportSummaries } from './report-summary';
import { today } from './today';

const FINDINGS = 200;

/** A year of a body: its report, or why there is none. */
export interface OrganizationYear {
  readonly year: number;
  readonly state: 'held' | 'withdrawn' | 'none' | 'due';
  readonly report: ReportLine | null;
  readonly findings: readonly ListedFinding[];
}

export interface OrganizationPage {
  readonly name: string;
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly divisionCode: string;
  readonly trail: readonly NamedDivision[];
  /** From the present year back to 2019, or to the first year held. */
  readonly years: readonly OrganizationYear[];
  readonly reports: number;
}

/** Throws AppError `not_found` for a body without a public report. */
export async function readOrganizationPage(
  slug: string,
  db: Database = database(),
): Promise<OrganizationPage> {
  const organization = await findOrganization(db, slug);
  if (organization === null) throw new AppError('not_found', `no organization ${slug}`);
  const scope = { organizationSlug: slug };
  const [reports, figuresOf, findings] = await Promise.all([
    readReportSummaries(db, scope),
    readKeyFigures(db, scope),
    listOpenFindings(db, scope, FINDINGS),
  ]);
  const lines = reports.map((report) => ({ ...report, figures: figuresOf(report.versionId) }));
  const withdrawn = organization.reports.map(({ year }) => year);
  const day = today();
  const views = findings.map(toListedFinding);
  return {
    name: organization.name,
    slug,
    kind: organization.kind,
    divisionCode: organization.division.code,
    trail: divisionTrail(organization.division.code),
    years: yearsBack([...lines.map(({ year }) => year), ...withdrawn], day).map((year) => {
      const report = lines.find((line) => line.year === year) ?? null;
      const absent = day <= publicationDeadline(organization.kind, year) ? 'due' : 'none';
      return {
        year,
        state: report !== null ? 'held' : withdrawn.includes(year) ? 'withdrawn' : absent,
        report,
        findings: views.filter((finding) => finding.year === year),
      };
    }),
    reports: reports.length,
  };
}

function yearsBack(held: readonly number[], day: string): number[] {
  const first = Math.min(2019, ...held);
  const last = Math.max(Number(day.slice(0, 4)), ...held);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
