import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { queryTokens } from '../../text/grams';
import { MAX_PASSAGES } from '../limits';
import type { Match, Matches, Needles } from '../match';
import type { SearchFilters } from '../search-engine';

interface Candidate extends Omit<Match, 'counts' | 'together' | 'phrases'> {
  readonly id: string;
  readonly folded?: string;
  [key: string]: unknown;
}

const REPORT_ATTRIBUTES = ['id', 'reportId', 'year', 'kind', 'divisionPath', 'section', 'isTitle'];

/**
 * Every passage that holds a needle, up to the cap. The engine checks a phrase pair by pair, so "ABC … BCD" passes
 * for ABCD: needles of three characters and more are checked again on the folded text.
 */
export async function matchPassages(
  client: Meilisearch,
  uid: string,
  { needles, phrase }: Needles,
  narrow: SearchFilters | null,
): Promise<Matches> {
  const wanted = phrase === null ? needles : [...needles, phrase];
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, Candidate>({
    queries: wanted.map((needle) => ({
      indexUid: uid,
      ...phraseQuery(needle),
      attributesToRetrieve: needsRecheck(needle) ? [...REPORT_ATTRIBUTES, 'folded'] : REPORT_ATTRIBUTES,
      limit: MAX_PASSAGES,
      ...(narrow === null ? {} : { filter: filterExpression(narrow) }),
    })),
  });
  const found = new Map<string, { document: Candidate; holds: boolean[] }>();
  results.forEach(({ hits }, index) => {
    const needle = wanted[index] ?? '';
    for (const document of hits) {
      if (needsRecheck(needle) && document.folded?.includes(needle) !== true) continue;
      const entry = found.get(document.id) ?? { document, holds: wanted.map(() => false) };
      entry.holds[index] = true;
      found.set(document.id, entry);
    }
  });
  return {
    matches: [...found.values()].map(({ document, holds }) => asMatch(document, holds, needles.length)),
    complete: results.slice(0, needles.length).every(({ hits }) => hits.length < MAX_PASSAGES),
  };
}

function needsRecheck(needle: string): boolean {
  return Array.from(needle).length > 2;
}

/** The needle as one quoted phrase of tokens, asked of the attribute that holds tokens of its kind. */
export function phraseQuery(needle: string): { q: string; attributesToSearchOn: string[] } {
  const attribute = Array.from(needle).length > 1 ? 'pairs' : 'characters';
  return { q: `"${queryTokens(needle).join(' ')}"`, attributesToSearchOn: [attribute] };
}

/** `holds` goes by needle; one more, where there is one, is the whole phrase. */
function asMatch(document: Candidate, holds: readonly boolean[], needles: number): Match {
  const { reportId, year, kind, divisionPath, section, isTitle } = document;
  const counts = holds.slice(0, needles).map((held) => (held ? 1 : 0));
  return {
    reportId,
    year,
    kind,
    divisionPath,
    section,
    isTitle,
    counts,
    together: counts.every((count) => count > 0) ? 1 : 0,
    phrases: holds[needles] === true ? 1 : 0,
  };
}

function filterExpression({ divisions, years, sections, kinds }: SearchFilters): string[][] {
  const any = (attribute: string, values: readonly (string | number)[]): string[] =>
    values.map((value) => `${attribute} = ${JSON.stringify(value)}`);
  const lists = [any('divisionPath', divisions), any('year', years), any('kind', kinds)];
  if (sections.length > 0) lists.push([...any('section', sections), 'isTitle = true']);
  return lists.filter((list) => list.length > 0);
}
