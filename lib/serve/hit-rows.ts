import { reportPath } from '../domain/addresses';
import type { ReportHit } from '../search/search-engine';
import { database } from '../store/client';
import { listPublishedReports } from '../store/list-published-reports';
import { absolute } from './api/report-item';
import type { CsvRow } from './csv';
import { placeAddress } from './search';

/** Most rows of one file. */
export const MOST_ROWS = 100_000;

/** What each row of a search's CSV says about one passage. */
export const HIT_COLUMNS = [
  'report_url',
  'title',
  'division_code',
  'division',
  'organization',
  'year',
  'section',
  'text',
  'highlights',
  'page',
  'line',
  'start',
  'end',
  'place_url',
  'sha256',
] as const;

/** A row for each passage of the hits, in their order; reports that are no longer public are left out. */
export async function hitRows(hits: readonly ReportHit[], q: string): Promise<CsvRow[]> {
  const reports = await listPublishedReports(database(), { reportIds: hits.map(({ reportId }) => reportId) });
  const byId = new Map(reports.map((report) => [report.id, report]));
  return hits.flatMap(({ reportId, passages }) => {
    const report = byId.get(reportId);
    if (report?.currentVersion == null) return [];
    const { organization, year, currentVersion } = report;
    const { division, name, slug } = organization;
    const path = reportPath({ divisionCode: division.code, organizationSlug: slug, year });
    return passages.map((passage) => [
      absolute(path),
      currentVersion.title,
      division.code,
      division.name,
      name,
      year,
      passage.isTitle ? 'title' : passage.section,
      passage.text,
      passage.highlights.length,
      passage.source.page,
      passage.source.line,
      passage.source.start,
      passage.source.end,
      absolute(placeAddress(path, passage, q)),
      currentVersion.sourceSha256,
    ]);
  });
}
