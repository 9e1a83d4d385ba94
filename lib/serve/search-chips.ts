import type { FigureComparison } from '../domain/figure-comparison';
import { parseQuery } from '../search/parse-query';
import { restate, yearsOf } from '../search/query/restate';
import type { Condition, QueryNode } from '../search/query/syntax';
import { divisionName } from './division-names';
import { searchAddress } from './search-address';
import { SEARCH_FILTERS, toggled, type SearchFilter } from './search-facets';
import type { SearchParameters } from './search-parameters';

/** One condition of the search as it was understood. */
export interface SearchChip {
  readonly condition: SearchFilter | 'word' | 'phrase' | 'any' | 'all' | 'exclude' | 'figure';
  /**
   * The words, the names of the places or the years; parts and kinds by key, separated by commas, are named by the
   * catalogue; groups and what is excluded stand in the query language.
   */
  readonly value: string;
  /** How many divisions a name stands for when it is not the only one of that name. */
  readonly namesakes: number | null;
  readonly figure: FigureComparison | null;
  /** The search without this condition. */
  readonly without: SearchParameters;
  readonly href: string;
}

/** Every part and filter of the search. Throws `AppError` invalid_parameter for a query that cannot be understood. */
export function searchChips(parameters: SearchParameters): SearchChip[] {
  const { tree } = parseQuery(parameters.q);
  const parts = tree === null ? [] : tree.type === 'all' ? tree.of : [tree];
  const typed = parts.map((part) =>
    chip(describe(part), { ...parameters, q: cut(parameters.q, part), page: 1 }),
  );
  const filters = SEARCH_FILTERS.flatMap((filter) =>
    parameters[filter].map((value) =>
      chip(
        { condition: filter, value: filter === 'division' ? divisionName(String(value)) : String(value) },
        toggled(parameters, filter, String(value)),
      ),
    ),
  );
  return [...typed, ...filters];
}

type Described = Pick<SearchChip, 'condition' | 'value'> & Partial<Pick<SearchChip, 'namesakes' | 'figure'>>;

function chip(described: Described, without: SearchParameters): SearchChip {
  return { namesakes: null, figure: null, ...described, without, href: searchAddress(without) };
}

function describe(part: QueryNode): Described {
  switch (part.type) {
    case 'term':
      return { condition: part.quoted ? 'phrase' : 'word', value: part.text };
    case 'condition':
      return describeCondition(part.condition, restate(part));
    case 'not':
      return { condition: 'exclude', value: restate(part.of) };
    case 'any':
    case 'all':
      return { condition: part.type, value: restate(part) };
  }
}

function describeCondition(condition: Condition, restated: string): Described {
  switch (condition.field) {
    case 'year':
      return { condition: 'year', value: yearsOf(condition.ranges) };
    case 'in': {
      const codes = condition.places.reduce((sum, place) => sum + place.codes.length, 0);
      return {
        condition: 'division',
        value: condition.places.map(({ name }) => name).join('、'),
        namesakes: codes > condition.places.length ? codes : null,
      };
    }
    case 'section':
      return { condition: 'section', value: condition.sections.join(',') };
    case 'kind':
      return { condition: 'kind', value: condition.kinds.join(',') };
    case 'figure':
      return { condition: 'figure', value: restated, figure: condition.comparison };
  }
}

/** The query as typed without one of its parts. */
function cut(q: string, { place: { start, end } }: QueryNode): string {
  return `${q.slice(0, start).trimEnd()} ${q.slice(end).trimStart()}`.trim();
}
