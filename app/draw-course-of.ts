import { courseChart } from '@/components/organization/course-chart';
import type { Chart } from '@/lib/chart/chart';
import { organizationPath } from '@/lib/domain/addresses';
import { AppError } from '@/lib/domain/app-error';
import { readParameters } from '@/lib/serve/api/parameters';
import type { ChartTable } from '@/lib/serve/metric/metric-data';
import { courseTable } from '@/lib/serve/organization/course-table';
import { readOrganizationPage } from '@/lib/serve/organization/organization-page';
import {
  COURSE_CHART_PARAMETERS,
  ORGANIZATION_PARAMETERS,
} from '@/lib/serve/organization/organization-query';
import type { ChartContext } from './send-chart';

/** A body's chart of the metric that the address asks for, and the page that has it. */
export async function drawCourseOf(
  slug: string,
  search: URLSearchParams,
  context: ChartContext,
): Promise<{ chart: Chart; page: string }> {
  const { metric, applicant } = readParameters(COURSE_CHART_PARAMETERS, search);
  const page = await readOrganizationPage(slug, applicant);
  const courses = page.tables.flatMap((table) => table.courses);
  const course = courses.find((each) => each.metric === metric);
  if (course === undefined) throw new AppError('not_found', `no report of ${slug} speaks of ${metric}`);
  return {
    chart: courseChart(course, page.name, context, true),
    page: `${organizationPath(slug)}?metric=${metric}${applicant === 'total' ? '' : `&applicant=${applicant}`}`,
  };
}

/** The numbers of a body's charts, or of the one that the address asks for. */
export async function courseNumbersOf(slug: string, search: URLSearchParams): Promise<ChartTable> {
  const { metric, applicant } = readParameters(ORGANIZATION_PARAMETERS, search);
  return courseTable(await readOrganizationPage(slug, applicant), metric);
}
