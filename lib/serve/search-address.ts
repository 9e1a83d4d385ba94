import type { SearchParameters } from './search-parameters';

/** The address of the search page in this state, without the language prefix. */
export function searchAddress({ q, division, year, section, kind, sort, page }: SearchParameters): string {
  const query = new URLSearchParams({ q });
  for (const [name, values] of Object.entries({ division, year, section, kind })) {
    if (values.length > 0) query.set(name, values.join(','));
  }
  if (sort !== 'best') query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  return `/search?${query.toString().replaceAll('%2C', ',')}`;
}
