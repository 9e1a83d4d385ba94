import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { MAX_PASSAGES } from '../limits';
import type { Needles } from '../match';
import type { Passage } from '../passage';
import { phraseQuery } from './match-passages';
import type { PassageDocument } from './passage-document';

const PASSAGE_ATTRIBUTES: (keyof Passage)[] = [
  'id',
  'reportId',
  'versionId',
  'ordinal',
  'section',
  'year',
  'kind',
  'divisionPath',
  'text',
  'page',
  'line',
  'start',
  'end',
];

/** The passages of a few reports that hold a needle, in the order of the documents. */
export async function readPassages(
  client: Meilisearch,
  uid: string,
  reportIds: readonly string[],
  { needles }: Needles,
): Promise<Passage[]> {
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, PassageDocument>({
    queries: needles.map((needle) => ({
      indexUid: uid,
      ...phraseQuery(needle),
      attributesToRetrieve: PASSAGE_ATTRIBUTES,
      limit: MAX_PASSAGES,
      filter: `reportId IN ${JSON.stringify(reportIds)}`,
    })),
  });
  const passages = new Map<string, Passage>();
  for (const { hits } of results) for (const hit of hits) passages.set(hit.id, hit);
  return [...passages.values()].sort((a, b) => a.ordinal - b.ordinal);
}
