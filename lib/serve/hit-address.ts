import { AppError } from '../domain/app-error';
import type { PassageHit } from '../search/search-engine';
import { searchAddress } from './search-address';
import { readSearchParameters, type SearchParameters } from './search-parameters';

/** The address of a report page opened at the first marked place of a passage; it knows the way back to the results. */
export function hitAddress(reportHref: string, passage: PassageHit, parameters: SearchParameters): string {
  const { isTitle, source, highlights } = passage;
  const [first] = highlights;
  const query = new URLSearchParams({ q: parameters.q });
  const results = new URLSearchParams(searchAddress(parameters).replace(/^[^?]*/, ''));
  results.delete('q');
  if (results.size > 0) query.set('results', results.toString().replaceAll('%2C', ','));
  const at =
    isTitle || first === undefined ? '' : `at=${source.start + first[0]}-${source.start + first[1]}&`;
  return `${reportHref}?${at}${query.toString()}`;
}

/** The way back: the results page of a query, in the state that `hitAddress` put into the report's address. */
export function resultsAddress(q: string, results: string | null): string {
  const plain = `/search?${new URLSearchParams({ q }).toString()}`;
  if (results === null) return plain;
  try {
    return searchAddress(readSearchParameters([['q', q], ...new URLSearchParams(results)]));
  } catch (error) {
    if (error instanceof AppError) return plain;
    throw error;
  }
}
