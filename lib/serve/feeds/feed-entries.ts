import { reportPath } from '../../domain/addresses';
import { searchEngine } from '../../search/choose-engine';
import type { SearchEngine } from '../../search/search-engine';
import { database } from '../../store/client';
import { listNewestReports, newestAmong, type NewReport } from '../../store/list-newest-reports';
import type { PublishedScope } from '../../store/published-scope';
import { hitAddress } from '../hit-address';
import { markQuery } from '../mark-query';
import { filtersOf } from '../search';
import type { SearchParameters } from '../search-parameters';
import type { FeedEntry } from './feed';

const ENTRIES = 50;
const BEFORE = 40;
const SHOWN = 200;

/** The reports of a scope that became public last. */
export async function newestEntries(scope: PublishedScope, db = database()): Promise<FeedEntry[]> {
  const reports = await listNewestReports(db, scope, ENTRIES);
  return reports.map((report) => {
    const text = report.currentVersion?.sections[0]?.text ?? report.currentVersion?.text ?? '';
    return entryOf(report, pathOf(report), around(text, 0));
  });
}

/** Of the reports that a search finds those that became public last, each opened at its first hit. */
export async function foundEntries(
  parameters: SearchParameters,
  engine: SearchEngine = searchEngine(),
  db = database(),
): Promise<FeedEntry[]> {
  const { reportIds } = await engine.searchAll({ text: parameters.q, filters: filtersOf(parameters) });
  const newest = await newestAmong(db, reportIds, ENTRIES);
  const reports = await listNewestReports(db, { reportIds: newest }, ENTRIES);
  const first = { ...parameters, page: 1 };
  return reports.map((report) => {
    const text = report.currentVersion?.text ?? '';
    const [start, end] = markQuery(text, parameters.q)[0] ?? [0, 0];
    const path = hitAddress(pathOf(report), { start, end }, first);
    return entryOf(report, path, around(text, start));
  });
}

function pathOf({ year, organization: { slug, division } }: NewReport): string {
  return reportPath({ divisionCode: division.code, organizationSlug: slug, year });
}

function entryOf(report: NewReport, path: string, summary: string): FeedEntry {
  const { id, year, organization, currentVersion, publishedAt, createdAt } = report;
  const { division } = organization;
  return {
    id: `urn:uuid:${id}`,
    title: currentVersion?.title ?? `${organization.name} ${year}`,
    path,
    author: organization.name,
    summary,
    addedAt: publishedAt ?? createdAt,
    categories: [
      { term: String(year), label: String(year) },
      { term: division.code, label: division.name },
    ],
  };
}

/** The text around an offset in one line. */
function around(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : at - BEFORE;
  const words = text
    .slice(from, from + SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${words}${from + SHOWN < text.length ? '…' : ''}`;
}
