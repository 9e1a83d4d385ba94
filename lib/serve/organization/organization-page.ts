import { chainCarryOver, type CarriedYear, type CarryLink } from '../../compare/chain-carry-over';
import { AppError } from '../../domain/app-error';
import type { Applicant, MetricKey } from '../../domain/metrics';
import type { OrganizationKind } from '../../domain/report';
import { env } from '../../env';
import { database, type Database } from '../../store/client';
import { findOrganization } from '../../store/find-organization';
import { listBodyFigures, type BodyFigure } from '../../store/list-body-figures';
import { listOpenFindings } from '../../store/list-open-findings';
import { listReusedText, type ReusedText } from '../../store/list-reused-text';
import { divisionTrail, type NamedDivision } from '../division-names';
import { readKeyFigures } from '../key-figures';
import { toListedFinding } from '../listed-finding';
import { readReportSummaries } from '../report-summary';
import { today } from '../today';
import { buildCourses, type CourseTable } from './courses';
import { organizationYears, type OrganizationYear } from './organization-years';

const FINDINGS = 200;

export interface OrganizationPage {
  readonly name: string;
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly divisionCode: string;
  readonly trail: readonly NamedDivision[];
  readonly years: readonly OrganizationYear[];
  readonly reports: number;
  readonly applicant: Applicant;
  readonly tables: readonly CourseTable[];
  readonly chain: readonly CarryLink[];
  readonly reused: readonly ReusedText[];
  /** The site's public address. */
  readonly site: string;
}

/** Throws AppError `not_found` for a body without a public report. */
export async function readOrganizationPage(
  slug: string,
  applicant: Applicant = 'total',
  db: Database = database(),
): Promise<OrganizationPage> {
  const organization = await findOrganization(db, slug);
  if (organization === null) throw new AppError('not_found', `no organization ${slug}`);
  const scope = { organizationSlug: slug };
  const [reports, figuresOf, findings, figures, reused] = await Promise.all([
    readReportSummaries(db, scope),
    readKeyFigures(db, scope),
    listOpenFindings(db, scope, FINDINGS),
    listBodyFigures(db, slug, applicant),
    listReusedText(db, slug),
  ]);
  const { name, kind, division } = organization;
  const years = organizationYears({
    kind,
    reports: reports.map((report) => ({ ...report, figures: figuresOf(report.versionId) })),
    withdrawn: organization.reports.map(({ year }) => year),
    findings: findings.map(toListedFinding),
    day: today(),
  });
  const ownFigures = figures.filter((figure) => figure.applicant === null || figure.applicant === applicant);
  return {
    name,
    slug,
    kind,
    divisionCode: division.code,
    trail: divisionTrail(division.code),
    years,
    reports: reports.length,
    applicant,
    tables: buildCourses(years, ownFigures, applicant),
    chain: chainCarryOver(reports.map(({ year }) => carriedYear(year, figures))),
    reused,
    site: env().SITE_URL,
  };
}

function carriedYear(year: number, figures: readonly BodyFigure[]): CarriedYear {
  const of = (metric: MetricKey): Map<Applicant, number | null> =>
    new Map(
      figures.flatMap((figure) =>
        figure.year === year && figure.metric === metric && figure.applicant !== null
          ? [[figure.applicant, figure.value]]
          : [],
      ),
    );
  return { year, carriedIn: of('requests.carried_in'), carriedOut: of('requests.carried_out') };
}
