import { Meilisearch } from 'meilisearch';
import { MAX_PASSAGES } from '../limits';
import type { PassageStore } from '../match';
import type { Passage } from '../passage';
import type { SearchEngine } from '../search-engine';
import { searchAll } from '../search-all';
import { searchPassages } from '../search-passages';
import { finishTask } from './finish-task';
import { hasIndex } from './has-index';
import { matchPassages } from './match-passages';
import { passageDocument } from './passage-document';
import { readContents } from './read-contents';
import { readPassages } from './read-passages';
import { rebuildIndex } from './rebuild-index';

/** Past this a search counts as unanswered. */
const SEARCH_TIMEOUT_MS = 2_000;
const WRITE_TIMEOUT_MS = 60_000;

export interface MeilisearchSettings {
  readonly host: string;
  readonly apiKey: string | undefined;
  /** Name of the live index. */
  readonly uid: string;
  /** Most passages of one word that it answers for. */
  readonly most?: number;
}

/** The search on a Meilisearch server. */
export function meilisearchEngine({
  host,
  apiKey,
  uid,
  most = MAX_PASSAGES,
}: MeilisearchSettings): SearchEngine {
  // Compressed answers come in pieces that each wait 40 ms for the other side's acknowledgement.
  const requestInit = { headers: { 'accept-encoding': 'identity' } };
  const access = { host, requestInit, ...(apiKey === undefined ? {} : { apiKey }) };
  const reader = new Meilisearch({ ...access, timeout: SEARCH_TIMEOUT_MS });
  const writer = new Meilisearch({ ...access, timeout: WRITE_TIMEOUT_MS });
  const index = writer.index(uid);
  const store: PassageStore = {
    match: matchPassages.bind(null, reader, uid, most),
    read: readPassages.bind(null, reader, uid),
  };

  const isReady = (): Promise<boolean> => hasIndex(reader, uid);

  /** New passages go in before the rest goes out, so the report never disappears in between. */
  async function replaceReport(reportId: string, passages: readonly Passage[]): Promise<void> {
    if (!(await isReady())) throw new Error(`Meilisearch has no index ${uid} yet`);
    if (passages.length > 0) await finishTask(index.addDocuments(passages.map(passageDocument)));
    const fresh =
      passages[0] === undefined
        ? ''
        : ` AND (versionId != ${JSON.stringify(passages[0].versionId)} OR ordinal >= ${passages.length})`;
    await finishTask(index.deleteDocuments({ filter: `reportId = ${JSON.stringify(reportId)}${fresh}` }));
  }

  return {
    name: 'meilisearch',
    search: (query) => searchPassages(store, 'meilisearch', query),
    searchAll: (query) => searchAll(store, 'meilisearch', query),
    replaceReport,
    removeReport: (reportId) => replaceReport(reportId, []),
    rebuild: (reports) => rebuildIndex(writer, uid, reports),
    contents: () => readContents(writer, uid),
    isReady,
  };
}
