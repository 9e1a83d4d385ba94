import { AppError } from '../domain/app-error';
import type { PassageHit } from '../search/search-engine';
import { searchAddress } from './search-address';
import { readSearchParameters, type SearchParameters } from './search-parameters';

/**
 * The address of a report page opened at a place of its text, or without one when it is empty. It knows the words and
 * the way back to the results. Offsets in UTF-16 units.
 */
export function hitAddress(
  reportHref: string,
  { start, end }: { readonly start: number; readonly end: number },
  parameters: SearchParameters,
): string {
  const query = new URLSearchParams({ q: parameters.q });
  const results = new URLSearchParams(searchAddress(parameters).replace(/^[^?]*/, ''));
  results.delete('q');
  if (results.size > 0) query.set('results', results.toString().replaceAll('%2C', ','));
  return `${reportHref}?${end > start ? `at=${start}-${end}&` : ''}${query.toString()}`;
}

/** The first marked place of a passage; an empty one for words of the title, which need not be in the text. */
export function firstMark({ isTitle, source, highlights }: PassageHit): { start: number; end: number } {
  const [start, end] = (isTitle ? undefined : highlights[0]) ?? [0, 0];
  return { start: source.start + start, end: source.start + end };
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
