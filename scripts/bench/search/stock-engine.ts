import { Meilisearch } from 'meilisearch';
import { TITLE_ORDINAL } from '../../../lib/search/passage';
import type { ReportPassages } from '../../../lib/search/search-engine';
import type { BenchEngine } from './bench-engine';
import type { BenchQuery } from './make-queries';

const UID = 'stock';
const BATCH = 10_000;
/** What Meilisearch gives at most when nothing is set. */
const MOST = 1_000;

interface Document {
  readonly id: string;
  readonly reportId: string;
  readonly text: string;
  [key: string]: unknown;
}

/** Meilisearch as it comes: the same passages, no settings, the words as typed. */
export function stockEngine(
  host: string,
  apiKey: string,
): BenchEngine & {
  fill(reports: AsyncIterable<ReportPassages>): Promise<void>;
} {
  const requestInit = { headers: { 'accept-encoding': 'identity' } };
  const index = new Meilisearch({ host, apiKey, requestInit, timeout: 120_000 }).index<Document>(UID);
  const typed = ({ terms }: BenchQuery): string => terms.join(' ');

  async function add(documents: Document[]): Promise<void> {
    const task = await index.addDocuments(documents, { primaryKey: 'id' }).waitTask({ timeout: 600_000 });
    if (task.status !== 'succeeded') throw new Error(task.error?.message ?? task.status);
  }

  return {
    name: 'stock Meilisearch',
    takes: ({ group }) => group !== 'filters',
    firstPage: (query) => index.search(typed(query)),
    async everything(query) {
      const { hits } = await index.search(typed(query), { limit: MOST, attributesToRetrieve: ['reportId'] });
      return {
        ids: [...new Set(hits.map(({ reportId }) => reportId))],
        total: null,
        facets: null,
        marked: [],
        by: 'stock',
      };
    },
    async fill(reports) {
      let batch: Document[] = [];
      for await (const { passages } of reports) {
        for (const { id, reportId, ordinal, text, start, end } of passages)
          batch.push({ id, reportId, text: ordinal === TITLE_ORDINAL ? text : text.slice(0, end - start) });
        if (batch.length < BATCH) continue;
        await add(batch);
        batch = [];
      }
      if (batch.length > 0) await add(batch);
    },
  };
}
