import { SECTION_KINDS, type OrganizationKind, type SectionKind } from '../domain/report';
import { expressionWithin, fits, type Candidate, type KnownFigures } from './judge-report';
import type { Expression, Scope } from './query/expression';
import type { FacetCount, SearchFacets, SearchFilters } from './search-engine';

export interface Tally {
  /** The reports that fit, with their matches in the parts that are asked for. */
  readonly reports: readonly Candidate[];
  readonly facets: SearchFacets;
}

/** The reports that fit the query and pass the filters, and per filter what each of its values would give. */
export function tallyReports(
  candidates: Iterable<Candidate>,
  expression: Expression,
  figures: KnownFigures,
  filters: SearchFilters,
): Tally {
  const reports: Candidate[] = [];
  const division = new Map<string, number>();
  const year = new Map<number, number>();
  const section = new Map<SectionKind, number>();
  const kind = new Map<OrganizationKind, number>();
  const chosen = filters.sections.length === 0 ? null : filters.sections;
  const scopes = [chosen, expression.type === 'within' ? expression.scope : null].filter(
    (scope) => scope !== null,
  );
  const asChosen = expressionWithin(expression, chosen);
  const inSections = SECTION_KINDS.map((value) => ({ value, within: expressionWithin(expression, [value]) }));
  for (const candidate of candidates) {
    const { report } = candidate;
    const inDivision = passes(filters.divisions, (code) => report.divisionPath.includes(code));
    const inYear = passes(filters.years, (value) => value === report.year);
    const inKind = passes(filters.kinds, (value) => value === report.kind);
    if ([inDivision, inYear, inKind].filter((inFilter) => !inFilter).length > 1) continue;
    if (fits(asChosen, candidate, figures)) {
      if (inDivision && inYear && inKind) reports.push(within(candidate, scopes));
      if (inYear && inKind) report.divisionPath.forEach((code) => count(division, code));
      if (inDivision && inKind) count(year, report.year);
      if (inDivision && inYear) count(kind, report.kind);
    }
    if (inDivision && inYear && inKind) {
      const stands = new Set(candidate.matches.map((match) => match.section));
      for (const { value, within: inSection } of inSections) {
        const mayFit = stands.has(value) || report.sections?.includes(value) === true;
        if (mayFit && fits(inSection, candidate, figures)) count(section, value);
      }
    }
  }
  return {
    reports,
    facets: { division: list(division), year: list(year), section: list(section), kind: list(kind) },
  };
}

function within({ report, matches }: Candidate, scopes: readonly Scope[]): Candidate {
  const inScopes = matches.filter(
    ({ isTitle, section }) => isTitle || scopes.every((scope) => scope.includes(section)),
  );
  return { report, matches: inScopes };
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
