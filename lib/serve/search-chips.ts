import { parseQuery } from '../search/parse-query';
import { divisionName } from './division-names';
import { searchAddress } from './search-address';
import { SEARCH_FILTERS, toggled, type SearchFilter } from './search-facets';
import type { SearchParameters } from './search-parameters';

/** One condition of the search as it was understood. */
export interface SearchChip {
  readonly condition: SearchFilter | 'word' | 'phrase';
  /** The words, the name of the place or the year; parts and kinds are named by the catalogue. */
  readonly value: string;
  /** The search without this condition. */
  readonly href: string;
}

/** Every word, phrase and filter of the search. Throws `AppError` invalid_parameter for a query that is too long. */
export function searchChips(parameters: SearchParameters): SearchChip[] {
  const { terms } = parseQuery(parameters.q);
  const typed = terms.map(({ text, quoted }) => (quoted ? `"${text}"` : text));
  const words = terms.map(({ text, quoted }, index): SearchChip => {
    const q = typed.filter((_, other) => other !== index).join(' ');
    return {
      condition: quoted ? 'phrase' : 'word',
      value: text,
      href: searchAddress({ ...parameters, q, page: 1 }),
    };
  });
  const filters = SEARCH_FILTERS.flatMap((filter) =>
    parameters[filter].map((value): SearchChip => ({
      condition: filter,
      value: filter === 'division' ? divisionName(String(value)) : String(value),
      href: searchAddress(toggled(parameters, filter, String(value))),
    })),
  );
  return [...words, ...filters];
}
