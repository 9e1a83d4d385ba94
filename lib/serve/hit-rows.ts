import { reportPath } from '../domain/addresses';
import type { ReportHit } from '../search/search-engine';
import { database } from '../store/client';
import { listPublishedReports } from '../store/list-published-reports';
import { absolute } from './api/report-item';
import type { CsvRow } from './csv';
import { firstMark, hitAddress } from './hit-address';
import { readSearchParameters } from './search-parameters';

/** Most rows of one file. */
export const MOST_ROWS = 100_000;

const PASSAGE_COLUMNS = ['section', 'text', 'highlights', 'page', 'line', 'start', 'end'] as const;

/** What each row of a search's CSV says about one passage. */
export const HIT_COLUMNS = [
  'report_url',
  'title',
  'division_code',
  'division',
  'organization',
  'year',
  ...PASSAGE_COLUMNS,
  'place_url',
  'sha256',
] as const;

/**
 * A row for each passage of the hits, in their order, and one for a report that was found without words. Reports that are
 * no longer public are left out.
 */
export async function hitRows(hits: readonly ReportHit[], q: string): Promise<CsvRow[]> {
  const reports = await listPublishedReports(database(), { reportIds: hits.map(({ reportId }) => reportId) });
  const byId = new Map(reports.map((report) => [report.id, report]));
  const parameters = readSearchParameters([['q', q]]);
  return hits.flatMap(({ reportId, passages }) => {
    const report = byId.get(reportId);
    if (report?.currentVersion == null) return [];
    const { organization, year, currentVersion } = report;
    const { division, name, slug } = organization;
    const path = reportPath({ divisionCode: division.code, organizationSlug: slug, year });
    const head = [absolute(path), currentVersion.title, division.code, division.name, name, year];
    if (passages.length === 0)
      return [[...head, ...PASSAGE_COLUMNS.map(() => null), absolute(path), currentVersion.sourceSha256]];
    return passages.map((passage) => [
      ...head,
      passage.isTitle ? 'title' : passage.section,
      passage.text,
      passage.highlights.length,
      passage.source.page,
      passage.source.line,
      passage.source.start,
      passage.source.end,
      absolute(hitAddress(path, firstMark(passage), parameters)),
      currentVersion.sourceSha256,
    ]);
  });
}
