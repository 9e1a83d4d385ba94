import { AppError } from '../domain/app-error';
import { REPORTS_PER_PAGE } from '../search/limits';
import { database } from '../store/client';
import { searchFeedAddress } from './feeds/search-feed';
import { search, type Found } from './search';
import { searchAddress } from './search-address';
import { searchChips, type SearchChip } from './search-chips';
import { searchFacets, type Facet } from './search-facets';
import { searchHelp, type SearchHelp } from './search-help';
import { readSearchParameters, type SearchParameters } from './search-parameters';

export interface SearchPages {
  readonly current: number;
  readonly last: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** `start`: nothing asked yet. `refused`: asked in a way that cannot be searched, for a reason of the catalogue. */
export type SearchPage =
  | { readonly state: 'start'; readonly parameters: SearchParameters; readonly reports: number }
  | {
      readonly state: 'refused';
      readonly q: string;
      readonly reason: string;
      readonly parameter: string;
      readonly limit: number;
    }
  | {
      readonly state: 'found';
      readonly parameters: SearchParameters;
      readonly chips: readonly SearchChip[];
      readonly facets: readonly Facet[];
      readonly found: Found;
      readonly pages: SearchPages;
      /** Address of the feed that follows this search. */
      readonly feed: string;
      /** Present exactly when nothing was found. */
      readonly help: SearchHelp | null;
    };

const NAMES = ['q', 'division', 'year', 'section', 'kind', 'page'];
const SHOWN_OF_REFUSED = 200;

/** The search page for its address; parameters it does not know are ignored. */
export async function readSearchPage(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Promise<SearchPage> {
  const pairs = NAMES.flatMap((name) => [asked[name] ?? []].flat().map((value) => [name, value] as const));
  const typed = pairs.find(([name]) => name === 'q')?.[1] ?? '';
  try {
    return await pageOf(readSearchParameters([['q', typed], ...pairs]));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid_parameter') throw error;
    const { reason = 'not_valid', parameter = 'q', limit = 0 } = error.params;
    return {
      state: 'refused',
      q: typed.slice(0, SHOWN_OF_REFUSED),
      reason: String(reason),
      parameter: String(parameter),
      limit: Number(limit),
    };
  }
}

async function pageOf(parameters: SearchParameters): Promise<SearchPage> {
  const chips = searchChips(parameters);
  if (!chips.some(({ condition }) => condition === 'word' || condition === 'phrase')) {
    return {
      state: 'start',
      parameters,
      reports: await database().report.count({ where: { status: 'published' } }),
    };
  }
  const found = await search(parameters);
  return {
    state: 'found',
    parameters,
    chips,
    facets: searchFacets(found.facets, parameters),
    found,
    pages: pagesOf(parameters, found.total),
    feed: searchFeedAddress(parameters),
    help: found.total === 0 ? await searchHelp(parameters) : null,
  };
}

function pagesOf(parameters: SearchParameters, total: number): SearchPages {
  const { page: current } = parameters;
  const last = Math.max(1, Math.ceil(total / REPORTS_PER_PAGE));
  const at = (page: number): string => searchAddress({ ...parameters, page });
  return {
    current,
    last,
    previous: current > 1 ? at(Math.min(current - 1, last)) : null,
    next: current < last ? at(current + 1) : null,
  };
}
