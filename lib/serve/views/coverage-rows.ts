import type { PublishedScope } from '../../store/published-scope';
import { database } from '../../store/client';
import { buildCoverage } from '../coverage';
import type { CsvRow } from '../csv';
import { divisionTrail } from '../division-names';
import { readReportSummaries } from '../report-summary';
import { today } from '../today';

export const COVERAGE_COLUMNS = ['name', 'depth', 'is_place', 'url', 'year', 'state', 'report_url'] as const;

/** A row for each square of the coverage: body or place, year, and whether there is a report. */
export async function coverageRows(
  scope: PublishedScope,
  absolute: (path: string) => string,
): Promise<CsvRow[]> {
  const reports = await readReportSummaries(database(), scope);
  const above = scope.divisionCode === undefined ? 0 : divisionTrail(scope.divisionCode).length - 1;
  const { rows } = buildCoverage(reports, { today: today(), limit: Infinity, skip: above });
  return rows.flatMap(({ label, depth, isPlace, href, cells }) =>
    cells.map(({ year, state, href: report }) => [
      ...[label, depth, isPlace, absolute(href), year, state],
      report === null ? null : absolute(report),
    ]),
  );
}
