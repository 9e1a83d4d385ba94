import { organizationPath, reportPath } from '../../domain/addresses';
import { formOf, type MetricKey } from '../../domain/metrics';
import { figureRef, type FigureRef, type FigureStatus } from '../../domain/report';
import { database, type Database } from '../../store/client';
import { listMetricCourses, type MetricCourseRow } from '../../store/list-metric-courses';
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
      readonly status: FigureStatus;
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

/** A page of the year's ranking, each body with its other years beside it. */
export async function readRankingPage(view: MetricView, db: Database = database()): Promise<RankingPage> {
  const { metric, applicant, query, entries, trend } = view;
  const pages = Math.max(1, Math.ceil(entries.length / BODIES_A_PAGE));
  const page = Math.min(pages, query.page);
  const shown = rankEntries(entries, query.sort).slice((page - 1) * BODIES_A_PAGE, page * BODIES_A_PAGE);
  const years = yearsWithValues(trend, view.year);
  const slugs = shown.map(({ slug }) => slug);
  const stored = await listMetricCourses(db, metric.key, applicant, slugs);
  const byYear = new Map(stored.map((row) => [`${row.slug} ${row.year}`, row]));
  const figure = { key: metric.key, ref: figureRef({ metric: metric.key, applicant }) };
  const rows = shown.map((entry) => rowOf(entry, figure, years, byYear));
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

function rowOf(
  entry: RankedEntry,
  { key, ref }: { key: MetricKey; ref: FigureRef },
  years: readonly number[],
  stored: ReadonlyMap<string, MetricCourseRow>,
): RankingRow {
  const { slug, name, divisionCode, path, rank } = entry;
  const cells = years.map((year): MetricCell => {
    const row = stored.get(`${slug} ${year}`);
    if (row === undefined) return { kind: 'no_report' };
    const href = reportPath({ divisionCode, organizationSlug: slug, year });
    if (row.status === null) return { kind: absentState(key, formOf(row.form)), href };
    return { kind: 'figure', href, ref, value: row.value, status: row.status };
  });
  const place = divisionName(path.at(-2) ?? divisionCode);
  return { slug, organization: name, href: organizationPath(slug), place, rank, cells };
}
