import { figureRef } from '../../domain/report';
import { absolute } from '../api/report-item';
import type { CsvRow } from '../csv';
import type { ChartTable } from '../metric/metric-data';
import type { Course } from './courses';
import type { OrganizationPage } from './organization-page';

/** The numbers of a body's charts, a row for each year of each metric, missing ones included. */
export function courseTable({ years, tables }: OrganizationPage, metric?: string): ChartTable {
  const hrefs = new Map(years.map(({ year, report }) => [year, report?.href ?? null]));
  const courses = tables.flatMap((table) => table.courses);
  const wanted = metric === undefined ? courses : courses.filter((course) => course.metric === metric);
  return {
    columns: ['metric', 'applicant', 'year', 'value', 'state', 'form', 'report_id', 'url'],
    rows: wanted.flatMap((course) => rowsOf(course, hrefs)),
  };
}

function rowsOf(course: Course, hrefs: ReadonlyMap<number, string | null>): CsvRow[] {
  const ref = figureRef(course);
  return course.points.map(({ year, value, state, form, reportId }) => {
    const href = hrefs.get(year) ?? null;
    const url = href === null ? null : absolute(`${href}?figure=${ref}`);
    return [course.metric, course.applicant, year, value, state, form, reportId, url];
  });
}
