import { axisFamily, domainOf, isAlike, type CoursePoint } from '../../chart/course';
import { METRIC_KEYS, metric, type Applicant, type MetricKey, type TableNumber } from '../../domain/metrics';
import { figureRef } from '../../domain/report';
import type { BodyFigure } from '../../store/list-body-figures';
import { absentState } from '../metric/metric-year';
import type { OrganizationYear } from './organization-years';

/** One metric of one body over the years. */
export interface Course {
  readonly metric: MetricKey;
  readonly applicant: Applicant | null;
  readonly points: readonly CoursePoint[];
  /** The axis that it shares with its family. */
  readonly domain: readonly [number, number];
}

export interface CourseTable {
  readonly table: TableNumber;
  readonly courses: readonly Course[];
  /** Metrics that no report of the body says anything of. */
  readonly silent: readonly MetricKey[];
}

const FIRST_YEAR = 2019;
const TABLES: readonly TableNumber[] = [2, 3, 4];

/** Every metric over the years that may have the statutory tables, by table; one column of table 3. */
export function buildCourses(
  years: readonly OrganizationYear[],
  figures: readonly BodyFigure[],
  applicant: Applicant,
): CourseTable[] {
  const first = Math.min(FIRST_YEAR, ...figures.map(({ year }) => year));
  const shown = years.filter(({ year }) => year >= first).toSorted((a, b) => a.year - b.year);
  const byName = new Map(figures.map((figure) => [`${figure.year} ${figureRef(figure)}`, figure]));
  const said = new Set(figures.map((figure) => figureRef(figure)));
  const columnOf = (key: MetricKey): Applicant | null => (metric(key).table === 3 ? applicant : null);
  const all = METRIC_KEYS.map((key) => {
    const column = columnOf(key);
    const ref = figureRef({ metric: key, applicant: column });
    const points = shown.map((year) => pointOf(key, year, byName.get(`${year.year} ${ref}`)));
    return { metric: key, applicant: column, points, isSaid: said.has(ref) };
  });
  const domains = domainsOf(all);
  return TABLES.map((table) => {
    const own = all.filter((course) => metric(course.metric).table === table);
    return {
      table,
      courses: own
        .filter(({ isSaid }) => isSaid)
        .map(({ metric: key, applicant: column, points }) => ({
          ...{ metric: key, applicant: column, points },
          domain: domains.get(axisFamily(key)) ?? [0, 0],
        })),
      silent: own.filter(({ isSaid }) => !isSaid).map((course) => course.metric),
    };
  });
}

function pointOf(
  key: MetricKey,
  { year, state, report }: OrganizationYear,
  figure?: BodyFigure,
): CoursePoint {
  const common = { year, alike: isAlike(key), form: report?.form ?? null, reportId: report?.id ?? null };
  if (figure !== undefined) return { ...common, state: figure.status, value: figure.value };
  if (report !== null) return { ...common, state: absentState(key, report.form), value: null };
  return { ...common, state: state === 'held' ? 'none' : state, value: null };
}

function domainsOf(courses: readonly Pick<Course, 'metric' | 'points'>[]): Map<string, [number, number]> {
  const values = new Map<string, (number | null)[]>();
  for (const { metric: key, points } of courses) {
    const family = axisFamily(key);
    values.set(family, [...(values.get(family) ?? []), ...points.map(({ value }) => value)]);
  }
  return new Map([...values].map(([family, known]) => [family, domainOf(known)]));
}
