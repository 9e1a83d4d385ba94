import { organizationPath, reportPath } from '../domain/addresses';
import { FORMS, metric, type Applicant, type Metric, type MetricKey } from '../domain/metrics';
import type { FigureRef } from '../domain/report';
import { database } from '../store/client';
import type { Prisma } from '../store/generated/client';
import { figureView, type FigureView } from './figure-view';

const BODIES_A_PAGE = 100;

/** What a body's report of one year says; `no_report` where the archive has none. */
export type MetricCell =
  | {
      readonly kind: 'figure';
      readonly href: string;
      readonly ref: FigureRef;
      readonly value: number | null;
      readonly status: FigureView['status'];
    }
  | { readonly kind: 'not_printed' | 'not_in_form'; readonly href: string }
  | { readonly kind: 'no_report' };

export interface MetricRow {
  readonly organization: string;
  readonly href: string;
  readonly place: string;
  /** One for each of the page's years. */
  readonly cells: readonly MetricCell[];
}

export interface MetricPage {
  readonly metric: Metric;
  readonly years: readonly number[];
  readonly rows: readonly MetricRow[];
  readonly page: number;
  readonly pages: number;
}

const PUBLISHED = { status: 'published', currentVersionId: { not: null } } as const;

/** A metric's values over the published reports, a body a row, a year a column; table 3 for one applicant. */
export async function metricPage(key: MetricKey, applicant: Applicant, page: number): Promise<MetricPage> {
  const where: Prisma.OrganizationWhereInput = { reports: { some: PUBLISHED } };
  const shape = metric(key);
  const [bodies, organizations, years] = await Promise.all([
    database().organization.count({ where }),
    database().organization.findMany({
      where,
      orderBy: [{ divisionCode: 'asc' }, { slug: 'asc' }],
      skip: (page - 1) * BODIES_A_PAGE,
      take: BODIES_A_PAGE,
      select: selectOf(key, shape.table === 3 ? applicant : null),
    }),
    database().report.aggregate({ where: PUBLISHED, _min: { year: true }, _max: { year: true } }),
  ]);
  const columns = yearsBetween(years._min.year, years._max.year);
  return {
    metric: shape,
    years: columns,
    rows: organizations.map((organization) => rowOf(organization, shape, columns)),
    page,
    pages: Math.max(1, Math.ceil(bodies / BODIES_A_PAGE)),
  };
}

/** Years without any report keep their column, so that a course over the years keeps its gaps. */
function yearsBetween(first: number | null, last: number | null): number[] {
  return first === null || last === null
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function selectOf(key: MetricKey, applicant: Applicant | null) {
  return {
    name: true,
    slug: true,
    division: { select: { code: true, name: true, parent: { select: { name: true } } } },
    reports: {
      where: PUBLISHED,
      select: {
        year: true,
        currentVersion: { select: { form: true, figures: { where: { metric: key, applicant } } } },
      },
    },
  } satisfies Prisma.OrganizationSelect;
}

type OrganizationRow = Prisma.OrganizationGetPayload<{ select: ReturnType<typeof selectOf> }>;

function rowOf(
  { name, slug, division, reports }: OrganizationRow,
  shape: Metric,
  years: readonly number[],
): MetricRow {
  const cells = years.map((year): MetricCell => {
    const report = reports.find((each) => each.year === year);
    if (report?.currentVersion == null) return { kind: 'no_report' };
    const href = reportPath({ divisionCode: division.code, organizationSlug: slug, year });
    const stored = report.currentVersion.figures[0];
    const form = FORMS.find((each) => each === report.currentVersion?.form) ?? 'free';
    if (stored === undefined) {
      return { kind: form !== 'free' && shape.forms.includes(form) ? 'not_printed' : 'not_in_form', href };
    }
    const { ref, value, status } = figureView(stored);
    return { kind: 'figure', href, ref, value, status };
  });
  return {
    organization: name,
    href: organizationPath(slug),
    place: division.parent?.name ?? division.name,
    cells,
  };
}
