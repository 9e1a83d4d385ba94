import { organizationPath, reportPath } from '../../domain/addresses';
import { FORMS, type Applicant, type MetricKey } from '../../domain/metrics';
import type { FigureRef } from '../../domain/report';
import { database, type Database } from '../../store/client';
import type { Prisma } from '../../store/generated/client';
import { figureView, type FigureView } from '../figure-view';
import { divisionName } from '../division-names';
import type { MetricView } from './metric-view';
import { absentState } from './metric-year';
import { rankEntries, type RankedEntry } from './rank-entries';

const BODIES_A_PAGE = 50;

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

export interface RankingRow {
  readonly slug: string;
  readonly organization: string;
  readonly href: string;
  readonly place: string;
  readonly rank: number | null;
  /** One for each of the page's years. */
  readonly cells: readonly MetricCell[];
}

export interface RankingPage {
  readonly years: readonly number[];
  readonly rows: readonly RankingRow[];
  readonly page: number;
  readonly pages: number;
}

const PUBLISHED = { status: 'published', currentVersionId: { not: null } } as const;

/** A page of the year's ranking, each body with its other years beside it. */
export async function readRankingPage(view: MetricView, db: Database = database()): Promise<RankingPage> {
  const { metric, applicant, query, entries, trend } = view;
  const pages = Math.max(1, Math.ceil(entries.length / BODIES_A_PAGE));
  const page = Math.min(pages, query.page);
  const shown = rankEntries(entries, query.sort).slice((page - 1) * BODIES_A_PAGE, page * BODIES_A_PAGE);
  const years = yearsWithValues(trend, view.year);
  const bodies = await db.organization.findMany({
    where: { slug: { in: shown.map(({ slug }) => slug) } },
    select: selectOf(metric.key, applicant),
  });
  const bySlug = new Map(bodies.map((body) => [body.slug, body]));
  const rows = shown.flatMap((entry) => {
    const body = bySlug.get(entry.slug);
    return body === undefined ? [] : [rowOf(entry, body, metric.key, years)];
  });
  return { years, rows, page, pages };
}

/** From the first to the last year in which anyone has a value; years between keep their column. */
function yearsWithValues(trend: MetricView['trend'], shown: number | null): number[] {
  const years = trend.filter(({ bodies }) => bodies > 0).map(({ year }) => year);
  if (shown !== null) years.push(shown);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function selectOf(key: MetricKey, applicant: Applicant | null) {
  return {
    slug: true,
    reports: {
      where: PUBLISHED,
      select: {
        year: true,
        currentVersion: { select: { form: true, figures: { where: { metric: key, applicant } } } },
      },
    },
  } satisfies Prisma.OrganizationSelect;
}

type Body = Prisma.OrganizationGetPayload<{ select: ReturnType<typeof selectOf> }>;

function rowOf(entry: RankedEntry, body: Body, key: MetricKey, years: readonly number[]): RankingRow {
  const { slug, name, divisionCode, path, rank } = entry;
  const cells = years.map((year): MetricCell => {
    const version = body.reports.find((each) => each.year === year)?.currentVersion;
    if (version == null) return { kind: 'no_report' };
    const href = reportPath({ divisionCode, organizationSlug: slug, year });
    const stored = version.figures[0];
    const form = FORMS.find((each) => each === version.form) ?? 'free';
    if (stored === undefined) return { kind: absentState(key, form), href };
    const { ref, value, status } = figureView(stored);
    return { kind: 'figure', href, ref, value, status };
  });
  const place = divisionName(path.at(-2) ?? divisionCode);
  return { slug, organization: name, href: organizationPath(slug), place, rank, cells };
}
