import type { SectionKind } from '../domain/report';
import { SECTION_KINDS } from '../domain/report';
import type { Match } from './match';
import type { FacetCount, SearchFacets, SearchFilters } from './search-engine';

/** All matches of one report; `sections` are those the report's words were looked for in. */
export interface ReportMatches {
  readonly report: Match;
  readonly matches: readonly Match[];
}

export interface Tally {
  readonly reports: readonly ReportMatches[];
  readonly facets: SearchFacets;
}

/** The reports that hold every needle and pass the filters, and per filter what each of its values would give. */
export function tallyMatches(matches: readonly Match[], filters: SearchFilters): Tally {
  const reports: ReportMatches[] = [];
  const division = new Map<string, number>();
  const year = new Map<number, number>();
  const section = new Map<SectionKind, number>();
  const kind = new Map<Match['kind'], number>();
  for (const all of groupByReport(matches)) {
    const [report] = all;
    if (report === undefined) continue;
    const inScope = within(all, filters.sections);
    const inDivision = passes(filters.divisions, (code) => report.divisionPath.includes(code));
    const inYear = passes(filters.years, (value) => value === report.year);
    const inKind = passes(filters.kinds, (value) => value === report.kind);
    if (inScope.length > 0) {
      if (inDivision && inYear && inKind) reports.push({ report, matches: inScope });
      if (inYear && inKind) report.divisionPath.forEach((code) => count(division, code));
      if (inDivision && inKind) count(year, report.year);
      if (inDivision && inYear) count(kind, report.kind);
    }
    if (inDivision && inYear && inKind) {
      SECTION_KINDS.filter((value) => within(all, [value]).length > 0).forEach((value) =>
        count(section, value),
      );
    }
  }
  return {
    reports,
    facets: { division: list(division), year: list(year), section: list(section), kind: list(kind) },
  };
}

function groupByReport(matches: readonly Match[]): Iterable<Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const group = groups.get(match.reportId);
    if (group === undefined) groups.set(match.reportId, [match]);
    else group.push(match);
  }
  return groups.values();
}

/**
 * The report's matches in the sections; none unless every needle occurs there. Words of the title and the place
 * count in every section, but they are not enough alone.
 */
function within(matches: readonly Match[], sections: readonly SectionKind[]): Match[] {
  const inSections = matches.filter(
    ({ isTitle, section }) =>
      sections.length === 0 || isTitle || (section !== null && sections.includes(section)),
  );
  const any = sections.length === 0 || inSections.some((match) => !match.isTitle);
  const needles = matches[0]?.counts ?? [];
  const every = needles.every((_, needle) => inSections.some((match) => (match.counts[needle] ?? 0) > 0));
  return any && every ? inSections : [];
}

function passes<T>(wanted: readonly T[], test: (value: T) => boolean): boolean {
  return wanted.length === 0 || wanted.some(test);
}

function count<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function list<T>(counts: Map<T, number>): FacetCount<T>[] {
  return [...counts].map(([value, total]) => ({ value, count: total })).sort((a, b) => b.count - a.count);
}
