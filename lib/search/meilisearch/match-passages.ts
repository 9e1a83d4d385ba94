import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { queryTokens } from '../../text/grams';
import { passageRank, type Match, type Matches, type Needles } from '../match';

interface Candidate extends Omit<Match, 'counts' | 'together' | 'phrases' | 'best'> {
  readonly id: string;
  readonly folded?: string;
  readonly shape: number;
  [key: string]: unknown;
}

const REPORT_ATTRIBUTES = ['id', 'reportId', 'year', 'kind', 'divisionPath', 'section', 'isTitle', 'shape'];
const NOTHING: Matches = { matches: [], complete: false };

/**
 * Every passage that holds a needle; none, and not complete, when a needle is in more passages than are handed over.
 * The engine checks a phrase pair by pair, so "ABC … BCD" passes for ABCD: needles of three characters and more are
 * checked again on the folded text.
 */
export async function matchPassages(
  client: Meilisearch,
  uid: string,
  most: number,
  { needles, phrase }: Needles,
): Promise<Matches> {
  const wanted = phrase === null ? needles : [...needles, phrase];
  const ask = async (limit: number) => {
    const queries = wanted.map((needle): MultiSearchQuery => ({
      indexUid: uid,
      ...phraseQuery(needle),
      attributesToRetrieve: needsRecheck(needle) ? [...REPORT_ATTRIBUTES, 'folded'] : REPORT_ATTRIBUTES,
      limit,
    }));
    return (await client.multiSearch<{ queries: MultiSearchQuery[] }, Candidate>({ queries })).results;
  };
  // The numbers first: documents that cannot all be looked at are not worth their transport.
  const counts = (await ask(0)).map((result) =>
    'estimatedTotalHits' in result ? (result.estimatedTotalHits ?? 0) : 0,
  );
  if (counts.some((count) => count > most)) return NOTHING;
  const found = new Map<string, { document: Candidate; holds: boolean[] }>();
  (await ask(most + 1)).forEach(({ hits }, index) => {
    const needle = wanted[index] ?? '';
    for (const document of hits) {
      if (needsRecheck(needle) && document.folded?.includes(needle) !== true) continue;
      const entry = found.get(document.id) ?? { document, holds: wanted.map(() => false) };
      entry.holds[index] = true;
      found.set(document.id, entry);
    }
  });
  const matches = [...found.values()].map(({ document, holds }) => asMatch(document, holds, needles.length));
  return { matches, complete: true };
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
  const { reportId, year, kind, divisionPath, section, isTitle, shape } = document;
  const counts = holds.slice(0, needles).map((held) => (held ? 1 : 0));
  const count = counts.filter((held) => held > 0).length;
  const holdsPhrase = holds[needles] === true;
  return {
    reportId,
    year,
    kind,
    divisionPath,
    section,
    isTitle,
    counts,
    together: counts.every((count) => count > 0) ? 1 : 0,
    phrases: holdsPhrase ? 1 : 0,
    best: isTitle ? null : { rank: passageRank(count, holdsPhrase, shape), shapes: [shape] },
  };
}
