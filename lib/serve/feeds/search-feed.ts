import { AppError } from '../../domain/app-error';
import { searchAddress } from '../search-address';
import { readSearchParameters, SearchParameters } from '../search-parameters';
import type { FeedEntry } from './feed';
import { foundEntries } from './feed-entries';

export interface SearchFeed {
  readonly q: string;
  /** Addresses of the results page and of the feed, without the language prefix. */
  readonly page: string;
  readonly path: string;
  readonly entries: readonly FeedEntry[];
}

/** The address of the feed that follows a search. */
export function searchFeedAddress(parameters: SearchParameters): string {
  return searchAddress({ ...parameters, page: 1 }).replace('/search', '/search/feed.atom');
}

type Asked = Iterable<readonly [name: string, value: string]>;

/** Parameters that the results page does not know are ignored; a feed has no pages. */
function known(asked: Asked): [string, string][] {
  return [...asked].flatMap(([name, value]) =>
    name in SearchParameters.shape && name !== 'page' ? [[name, value]] : [],
  );
}

/** The same for the address of a results page; null where nothing, or nothing that can be searched, is asked. */
export function feedOfResults(asked: Readonly<Record<string, string | string[] | undefined>>): string | null {
  const pairs = Object.entries(asked).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as const),
  );
  try {
    const parameters = readSearchParameters(known(pairs));
    return parameters.q.trim() === '' ? null : searchFeedAddress(parameters);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Follows a search: the same parameters as its page. Throws `AppError` invalid_parameter. */
export async function searchFeed(query: URLSearchParams): Promise<SearchFeed> {
  const parameters = readSearchParameters(known(query));
  if (parameters.q.trim() === '') {
    throw new AppError('invalid_parameter', 'q: nothing is asked', {
      params: { parameter: 'q', reason: 'not_valid' },
    });
  }
  return {
    q: parameters.q,
    page: searchAddress(parameters),
    path: searchFeedAddress(parameters),
    entries: await foundEntries(parameters),
  };
}
