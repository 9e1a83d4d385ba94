import { reportPath } from '../domain/addresses';
import type { DivisionLevel, OrganizationKind } from '../domain/report';
import { divisionByCode } from '../divisions/division-by-code';
import { searchEngine } from '../search/choose-engine';
import type { Folding, PassageHit, ReportHit, SearchFilters, SearchResult } from '../search/search-engine';
import { database } from '../store/client';
import { listPublishedReports, type PublishedReport } from '../store/list-published-reports';
import { divisionTrail, type NamedDivision } from './division-names';
import { firstMark, hitAddress } from './hit-address';
import { readKeyFigures, type KeyFigure } from './key-figures';
import type { SearchParameters } from './search-parameters';

export interface FoundPassage extends PassageHit {
  /** The report page, opened at the first marked place. */
  readonly href: string;
}

export interface FoundReport {
  readonly reportId: string;
  readonly href: string;
  readonly title: string | null;
  readonly year: number;
  readonly division: { readonly code: string; readonly name: string; readonly level: DivisionLevel };
  readonly trail: readonly NamedDivision[];
  readonly organization: { readonly name: string; readonly slug: string; readonly kind: OrganizationKind };
  readonly isSample: boolean;
  readonly keyFigures: readonly KeyFigure[];
  readonly passageCount: number;
  readonly passages: readonly FoundPassage[];
  /** Reports with the same shape say the same but for digits; null where no passage of the document was found. */
  readonly shape: number | null;
}

/** A result: a report, and those that say the same and are folded behind it. */
export interface FoundResult extends FoundReport {
  readonly alike: number;
  readonly unfolded: readonly FoundReport[];
}

export interface Found extends Omit<SearchResult, 'hits'> {
  readonly hits: readonly FoundResult[];
}

/** The filters among the parameters. */
export function filtersOf({ division, year, section, kind }: SearchParameters): SearchFilters {
  return { divisions: division, years: year, sections: section, kinds: kind };
}

/**
 * One page of the reports that match, folded when `fold` says how. Throws `AppError` invalid_parameter for a query that
 * cannot be understood.
 */
export async function search(parameters: SearchParameters, fold?: Folding): Promise<Found> {
  const { q, sort, page } = parameters;
  const query = { text: q, filters: filtersOf(parameters), sort, page, ...(fold && { fold }) };
  const result = await searchEngine().search(query);
  const reportIds = result.hits.flatMap((hit) => [hit, ...hit.unfolded]).map(({ reportId }) => reportId);
  const [reports, keyFigures] = await Promise.all([
    listPublishedReports(database(), { reportIds }),
    readKeyFigures(database(), { reportIds }),
  ]);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const found = (hit: ReportHit): FoundReport[] => {
    const report = byId.get(hit.reportId);
    return report?.currentVersion == null
      ? []
      : [foundReport(hit, report, report.currentVersion, keyFigures(report.currentVersion.id), parameters)];
  };
  const hits = result.hits.flatMap((hit) =>
    found(hit).map((report) => ({ ...report, alike: hit.alike, unfolded: hit.unfolded.flatMap(found) })),
  );
  return { ...result, hits };
}

function foundReport(
  hit: ReportHit,
  { organization, year }: PublishedReport,
  version: NonNullable<PublishedReport['currentVersion']>,
  keyFigures: KeyFigure[],
  parameters: SearchParameters,
): FoundReport {
  const { division, name, slug, kind } = organization;
  const href = reportPath({ divisionCode: division.code, organizationSlug: slug, year });
  return {
    reportId: hit.reportId,
    href,
    title: version.title,
    year,
    division: {
      code: division.code,
      name: division.name,
      level: divisionByCode(division.code)?.level ?? (division.code.length > 6 ? 'township' : 'county'),
    },
    trail: divisionTrail(division.code),
    organization: { name, slug, kind },
    isSample: version.isSample,
    keyFigures,
    passageCount: hit.passageCount,
    shape: hit.shape,
    passages: hit.passages.map((passage) => ({
      ...passage,
      href: hitAddress(href, firstMark(passage), parameters),
    })),
  };
}
