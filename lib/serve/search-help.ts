import { parseQuery } from '../search/parse-query';
import { database } from '../store/client';
import { search } from './search';
import { searchAddress } from './search-address';
import type { SearchParameters } from './search-parameters';

/** A search that does find something. */
export interface OtherSearch {
  readonly text: string;
  readonly total: number;
  readonly href: string;
}

export interface SearchHelp {
  /** Published reports that the filters leave; each of them was searched. */
  readonly searched: number;
  readonly filtered: boolean;
  /** The same words in all reports; null without filters. */
  readonly everywhere: OtherSearch | null;
  /** Each word alone, or the longest beginning of the one word, where reports have it. */
  readonly less: readonly OtherSearch[];
}

const MOST_WORDS = 4;

/** What to try when nothing was found. */
export async function searchHelp(parameters: SearchParameters): Promise<SearchHelp> {
  const { division, year, kind } = parameters;
  const searched = await database().report.count({
    where: {
      status: 'published',
      ...(year.length > 0 && { year: { in: year } }),
      organization: {
        ...(kind.length > 0 && { kind: { in: kind } }),
        ...(division.length > 0 && { division: { path: { hasSome: division } } }),
      },
    },
  });
  const filtered = [division, year, kind, parameters.section].some((list) => list.length > 0);
  return {
    searched,
    filtered,
    everywhere: filtered ? await otherSearch(parameters, parameters.q) : null,
    less: await lessWords(parameters),
  };
}

async function otherSearch(parameters: SearchParameters, text: string): Promise<OtherSearch> {
  const other = { ...parameters, q: text, division: [], year: [], section: [], kind: [], page: 1 };
  const { total } = await search(other);
  return { text, total, href: searchAddress(other) };
}

async function lessWords(parameters: SearchParameters): Promise<OtherSearch[]> {
  const { terms } = parseQuery(parameters.q);
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) {
    const beginning = await longestBeginning(parameters, Array.from(only.text));
    return beginning === null ? [] : [beginning];
  }
  const alone = await Promise.all(
    terms.slice(0, MOST_WORDS).map(({ text }) => otherSearch(parameters, `"${text}"`)),
  );
  return alone.filter(({ total }) => total > 0);
}

/** Halves the range each time: where a beginning occurs, every shorter one does. */
async function longestBeginning(
  parameters: SearchParameters,
  characters: readonly string[],
): Promise<OtherSearch | null> {
  let best: OtherSearch | null = null;
  let low = 2;
  let high = characters.length - 1;
  while (low <= high) {
    const length = Math.ceil((low + high) / 2);
    const found = await otherSearch(parameters, `"${characters.slice(0, length).join('')}"`);
    if (found.total > 0) best = found;
    if (found.total > 0) low = length + 1;
    else high = length - 1;
  }
  return best;
}
