import { nearestDivisionNames } from '../divisions/nearest-division-names';
import { parseQuery } from '../search/parse-query';
import { database } from '../store/client';
import { fold } from '../text/fold';
import { search } from './search';
import { searchAddress } from './search-address';
import type { SearchChip } from './search-chips';
import type { SearchParameters } from './search-parameters';

/** A search that does find something. */
export interface OtherSearch {
  readonly text: string;
  readonly total: number;
  readonly href: string;
}

/** The search without one of its conditions. */
export interface WithoutCondition extends Omit<OtherSearch, 'text'> {
  readonly chip: SearchChip;
}

export interface SearchHelp {
  /** Published reports that the filters leave; each of them was searched. */
  readonly searched: number;
  readonly filtered: boolean;
  /** More was asked than words: conditions, groups or exclusions. */
  readonly conditional: boolean;
  /** The same words in all reports; null without filters. */
  readonly everywhere: OtherSearch | null;
  /** Without one of several conditions, where that finds something. */
  readonly without: readonly WithoutCondition[];
  /** Each word alone, or the longest beginning of the one word that no report has. */
  readonly less: readonly OtherSearch[];
  /** Places that are written almost like one of the words. */
  readonly near: readonly OtherSearch[];
  /** The words as they were looked for, where script or width made that something else; null where not. */
  readonly folded: string | null;
}

const MOST_WORDS = 4;
const MOST_NEAR = 3;

/** What to try when nothing was found. */
export async function searchHelp(
  parameters: SearchParameters,
  chips: readonly SearchChip[],
): Promise<SearchHelp> {
  const { division, year, kind } = parameters;
  const { terms } = parseQuery(parameters.q);
  const words = terms.map(({ text }) => text);
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
  // Words have their own help.
  const asked = chips.filter(({ condition }) => condition !== 'word' && condition !== 'phrase');
  const looked = words.map(fold).join(' ');
  return {
    searched,
    filtered,
    conditional: asked.length > 0,
    everywhere: filtered ? await otherSearch(parameters, parameters.q) : null,
    without: chips.length < 2 ? [] : await withoutEach(asked),
    less: await lessWords(parameters, words),
    near: await nearWords(parameters, words),
    folded: looked === words.map((word) => word.replace(/\s/g, '').toLowerCase()).join(' ') ? null : looked,
  };
}

async function otherSearch(parameters: SearchParameters, text: string): Promise<OtherSearch> {
  const other = { ...parameters, q: text, division: [], year: [], section: [], kind: [], page: 1 };
  const { total } = await search(other);
  return { text, total, href: searchAddress(other) };
}

async function withoutEach(chips: readonly SearchChip[]): Promise<WithoutCondition[]> {
  const others = chips
    .slice(0, MOST_WORDS)
    .map(async (chip) => ({ chip, total: (await search(chip.without)).total, href: chip.href }));
  return (await Promise.all(others)).filter(({ total }) => total > 0);
}

async function lessWords(parameters: SearchParameters, words: readonly string[]): Promise<OtherSearch[]> {
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    const { total } = await otherSearch(parameters, `"${only}"`);
    const beginning = total > 0 ? null : await longestBeginning(parameters, Array.from(only));
    return beginning === null ? [] : [beginning];
  }
  return findSome(
    parameters,
    words.slice(0, MOST_WORDS).map((word) => `"${word}"`),
  );
}

async function nearWords(parameters: SearchParameters, words: readonly string[]): Promise<OtherSearch[]> {
  const names = words.slice(0, MOST_WORDS).flatMap((word) =>
    nearestDivisionNames(word, MOST_NEAR)
      .filter((name) => !fold(name).startsWith(fold(word)))
      .map((name) => words.map((other) => `"${other === word ? name : other}"`).join(' ')),
  );
  return findSome(parameters, names.slice(0, MOST_WORDS));
}

async function findSome(parameters: SearchParameters, texts: readonly string[]): Promise<OtherSearch[]> {
  const others = await Promise.all(texts.map((text) => otherSearch(parameters, text)));
  return others.filter(({ total }) => total > 0);
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
