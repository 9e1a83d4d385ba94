import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { queryTokens } from '../../text/grams';
import { MAX_PASSAGES } from '../limits';
import type { Match, Matches, Needles } from '../match';
import type { SearchFilters } from '../search-engine';
import type { PassageDocument } from './passage-document';

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
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, PassageDocument>({
    queries: needles.map((needle) => ({
      indexUid: uid,
      ...phraseQuery(needle),
      attributesToRetrieve: [
        ...REPORT_ATTRIBUTES,
        ...(Array.from(needle).length > 2 || phrase !== null ? ['folded'] : []),
      ],
      limit: MAX_PASSAGES,
      ...(narrow === null ? {} : { filter: filterExpression(narrow) }),
    })),
  });
  const found = new Map<string, { document: PassageDocument; holds: boolean[] }>();
  results.forEach(({ hits }, index) => {
    const needle = needles[index] ?? '';
    for (const document of hits) {
      if (typeof document.folded === 'string' && !document.folded.includes(needle)) continue;
      const entry = found.get(document.id) ?? { document, holds: needles.map(() => false) };
      entry.holds[index] = true;
      found.set(document.id, entry);
    }
  });
  const complete = results.every(({ hits }) => hits.length < MAX_PASSAGES);
  return {
    matches: [...found.values()].map(({ document, holds }) => asMatch(document, holds, phrase)),
    complete,
  };
}

/** The needle as one quoted phrase of tokens, asked of the attribute that holds tokens of its kind. */
export function phraseQuery(needle: string): { q: string; attributesToSearchOn: string[] } {
  const attribute = Array.from(needle).length > 1 ? 'pairs' : 'characters';
  return { q: `"${queryTokens(needle).join(' ')}"`, attributesToSearchOn: [attribute] };
}

function asMatch(document: PassageDocument, holds: readonly boolean[], phrase: string | null): Match {
  const { reportId, year, kind, divisionPath, section, isTitle } = document;
  return {
    reportId,
    year,
    kind,
    divisionPath,
    section,
    isTitle,
    counts: holds.map((held) => (held ? 1 : 0)),
    together: holds.every((held) => held) ? 1 : 0,
    phrases: phrase !== null && document.folded.includes(phrase) ? 1 : 0,
  };
}

function filterExpression({ divisions, years, sections, kinds }: SearchFilters): string[][] {
  const any = (attribute: string, values: readonly (string | number)[]): string[] =>
    values.map((value) => `${attribute} = ${JSON.stringify(value)}`);
  const lists = [any('divisionPath', divisions), any('year', years), any('kind', kinds)];
  if (sections.length > 0) lists.push([...any('section', sections), 'isTitle = true']);
  return lists.filter((list) => list.length > 0);
}
