import { AppError } from '../domain/app-error';
import { REPORTS_PER_PAGE } from '../search/limits';
import { parseQuery } from '../search/parse-query';
import { restate } from '../search/query/restate';
import { SEARCH_SORTS, type SearchSort } from '../search/search-engine';
import { database } from '../store/client';
import { countEmptySearch } from '../store/count-empty-search';
import { searchFeedAddress } from './feeds/search-feed';
import { search, type Found, type FoundResult } from './search';
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

export interface SortLink {
  readonly sort: SearchSort;
  readonly chosen: boolean;
  readonly href: string;
}

/** A result with the address of the page on which the reports behind it are unfolded, or folded when they are not. */
export interface ShownResult extends FoundResult {
  readonly toggleHref: string;
}

/** Why a search cannot be made, for the catalogue; texts are '' and numbers 0 where the reason has none. */
export interface Refusal {
  readonly reason: string;
  readonly parameter: string;
  readonly limit: number;
  /** What is at fault, as typed. */
  readonly value: string;
  /** What may have been meant. */
  readonly names: string;
  /** The place in the query; null where another parameter is at fault. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** `start`: nothing asked yet. `refused`: asked in a way that cannot be searched. */
export type SearchPage =
  | { readonly state: 'start'; readonly parameters: SearchParameters; readonly reports: number }
  | { readonly state: 'refused'; readonly q: string; readonly refusal: Refusal }
  | {
      readonly state: 'found';
      readonly parameters: SearchParameters;
      readonly chips: readonly SearchChip[];
      readonly facets: readonly Facet[];
      readonly found: Found;
      readonly results: readonly ShownResult[];
      readonly sorts: readonly SortLink[];
      readonly pages: SearchPages;
      /** All of it as a file. */
      readonly csv: string;
      /** Address of the feed that follows this search. */
      readonly feed: string;
      /** Present exactly when nothing was found. */
      readonly help: SearchHelp | null;
    };

const NAMES = ['q', 'division', 'year', 'section', 'kind', 'sort', 'page'];
/** The query is shown whole where a place in it is marked, which a longer one never has. */
const SHOWN_OF_REFUSED = 320;

/** The search page for its address; parameters it does not know are ignored. */
export async function readSearchPage(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Promise<SearchPage> {
  const pairs = NAMES.flatMap((name) => [asked[name] ?? []].flat().map((value) => [name, value] as const));
  const typed = pairs.find(([name]) => name === 'q')?.[1] ?? '';
  const unfolded = [asked['unfold'] ?? []].flat().flatMap((ids) => ids.split(','));
  try {
    return await pageOf(readSearchParameters([['q', typed], ...pairs]), unfolded);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid_parameter') throw error;
    return { state: 'refused', q: typed.slice(0, SHOWN_OF_REFUSED), refusal: refusalOf(error) };
  }
}

function refusalOf({ params }: AppError): Refusal {
  const { reason = 'not_valid', parameter = 'q', limit = 0, value = '', names = '', start, end } = params;
  return {
    reason: String(reason),
    parameter: String(parameter),
    limit: Number(limit),
    value: String(value),
    names: String(names),
    place: start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) },
  };
}

async function pageOf(parameters: SearchParameters, unfolded: readonly string[]): Promise<SearchPage> {
  const { tree } = parseQuery(parameters.q);
  if (tree === null) {
    return {
      state: 'start',
      parameters,
      reports: await database().report.count({ where: { status: 'published' } }),
    };
  }
  const chips = searchChips(parameters);
  const found = await search(parameters, { unfolded });
  if (found.total === 0) await countEmptySearch(database(), restate(tree));
  return {
    state: 'found',
    parameters,
    chips,
    facets: searchFacets(found.facets, parameters),
    found,
    results: found.hits.map((result) => ({
      ...result,
      toggleHref: toggleAddress(result, found.hits, searchAddress(parameters)),
    })),
    sorts: SEARCH_SORTS.map((sort) => ({
      sort,
      chosen: sort === parameters.sort,
      href: searchAddress({ ...parameters, sort, page: 1 }),
    })),
    pages: pagesOf(parameters, found.results),
    csv: searchAddress({ ...parameters, page: 1 }).replace('/search?', '/search/results.csv?'),
    feed: searchFeedAddress(parameters),
    help: found.total === 0 ? await searchHelp(parameters, chips) : null,
  };
}

function toggleAddress(result: FoundResult, results: readonly FoundResult[], address: string): string {
  const open = results.filter(({ unfolded }) => unfolded.length > 0).map(({ reportId }) => reportId);
  const { reportId } = result;
  const next = open.includes(reportId) ? open.filter((id) => id !== reportId) : [...open, reportId];
  return next.length === 0 ? address : `${address}&unfold=${next.join(',')}`;
}

function pagesOf(parameters: SearchParameters, results: number): SearchPages {
  const { page: current } = parameters;
  const last = Math.max(1, Math.ceil(results / REPORTS_PER_PAGE));
  const at = (page: number): string => searchAddress({ ...parameters, page });
  return {
    current,
    last,
    previous: current > 1 ? at(Math.min(current - 1, last)) : null,
    next: current < last ? at(current + 1) : null,
  };
}
