import { divisionPathOf } from '../divisions/division-path-of';
import { ORGANIZATION_KINDS, SECTION_KINDS } from '../domain/report';
import type { FacetCount, SearchFacets } from '../search/search-engine';
import { divisionName } from './division-names';
import { searchAddress } from './search-address';
import type { SearchParameters } from './search-parameters';

export const SEARCH_FILTERS = ['division', 'year', 'section', 'kind'] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

export interface FacetEntry {
  readonly value: string;
  /** Name of the place or the year; parts and kinds are named by the catalogue. */
  readonly name: string;
  /** How far below the first place shown. */
  readonly depth: number;
  readonly count: number;
  readonly chosen: boolean;
  /** The search with this value put on or taken off. */
  readonly href: string;
}

export interface Facet {
  readonly filter: SearchFilter;
  readonly entries: readonly FacetEntry[];
}

/** The values to choose from, those already chosen included. */
export function searchFacets(facets: SearchFacets, parameters: SearchParameters): Facet[] {
  const lists = {
    division: divisionEntries(facets.division, parameters),
    year: plainEntries('year', facets.year, parameters).sort((a, b) => Number(b.value) - Number(a.value)),
    section: inOrder(SECTION_KINDS, plainEntries('section', facets.section, parameters)),
    kind: inOrder(ORGANIZATION_KINDS, plainEntries('kind', facets.kind, parameters)),
  };
  return SEARCH_FILTERS.map((filter) => ({ filter, entries: lists[filter] })).filter(
    ({ entries }) => entries.length > 0,
  );
}

/** The parameters with one value of a filter put on, or taken off when it is on; back on the first page. */
export function toggled(parameters: SearchParameters, filter: SearchFilter, value: string): SearchParameters {
  const flip = <T extends string | number>(values: readonly T[], item: T): T[] =>
    values.includes(item) ? values.filter((other) => other !== item) : [...values, item];
  const next = { ...parameters, page: 1 };
  switch (filter) {
    case 'division':
      return {
        ...next,
        division: flip(
          parameters.division.filter((code) => !related(code, value)),
          value,
        ),
      };
    case 'year':
      return { ...next, year: flip(parameters.year, Number(value)) };
    case 'section':
      return {
        ...next,
        section: SECTION_KINDS.filter((kind) =>
          flip(parameters.section, value as typeof kind).includes(kind),
        ),
      };
    case 'kind':
      return {
        ...next,
        kind: ORGANIZATION_KINDS.filter((kind) => flip(parameters.kind, value as typeof kind).includes(kind)),
      };
  }
}

/** A place and one above it cannot both narrow the search. */
function related(code: string, other: string): boolean {
  return code !== other && (divisionPathOf(code).includes(other) || divisionPathOf(other).includes(code));
}

function plainEntries(
  filter: Exclude<SearchFilter, 'division'>,
  counts: readonly FacetCount<string | number>[],
  parameters: SearchParameters,
): FacetEntry[] {
  const chosen = parameters[filter].map(String);
  const known = new Map(counts.map(({ value, count }) => [String(value), count]));
  return [...new Set([...known.keys(), ...chosen])].map((value) => ({
    value,
    name: value,
    depth: 0,
    count: known.get(value) ?? 0,
    chosen: chosen.includes(value),
    href: searchAddress(toggled(parameters, filter, value)),
  }));
}

function inOrder(order: readonly string[], entries: readonly FacetEntry[]): FacetEntry[] {
  return order.flatMap((value) => entries.filter((entry) => entry.value === value));
}

/** The provinces, and below a place that is chosen, leads to a chosen one or is the only one, its own parts. */
function divisionEntries(counts: readonly FacetCount<string>[], parameters: SearchParameters): FacetEntry[] {
  const chosen = parameters.division;
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  const paths = new Map([...known.keys(), ...chosen].map((code) => [code, divisionPathOf(code)]));
  const below = (parent: string | undefined): string[] =>
    [...paths.keys()].filter((code) => paths.get(code)?.at(-2) === parent).sort();
  const open = (code: string, siblings: readonly string[]): boolean =>
    siblings.length === 1 || chosen.some((other) => paths.get(other)?.includes(code));
  const list = (codes: readonly string[], depth: number): FacetEntry[] =>
    codes.flatMap((code) => [
      {
        value: code,
        name: divisionName(code),
        depth,
        count: known.get(code) ?? 0,
        chosen: chosen.includes(code),
        href: searchAddress(toggled(parameters, 'division', code)),
      },
      ...(open(code, codes) ? list(below(code), depth + 1) : []),
    ]);
  return list(below(undefined), 0);
}
