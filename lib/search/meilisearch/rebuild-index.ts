import type { Meilisearch } from 'meilisearch';
import type { ReportPassages } from '../search-engine';
import { finishTask } from './finish-task';
import { hasIndex } from './has-index';
import { INDEX_SETTINGS } from './index-settings';
import { passageDocument, type PassageDocument } from './passage-document';

const BATCH = 5_000;

/** Fills a new index beside the live one, settings first, and swaps the two; the old one is dropped. */
export async function rebuildIndex(
  client: Meilisearch,
  uid: string,
  reports: AsyncIterable<ReportPassages>,
): Promise<void> {
  const nextUid = `${uid}_next`;
  await client.deleteIndexIfExists(nextUid);
  await finishTask(client.createIndex(nextUid, { primaryKey: 'id' }));
  const next = client.index<PassageDocument>(nextUid);
  await finishTask(next.updateSettings(INDEX_SETTINGS));
  let batch: PassageDocument[] = [];
  for await (const { passages } of reports) {
    batch.push(...passages.map(passageDocument));
    if (batch.length >= BATCH) {
      await finishTask(next.addDocuments(batch));
      batch = [];
    }
  }
  if (batch.length > 0) await finishTask(next.addDocuments(batch));
  await putInPlace(client, uid, nextUid);
}

/** The first index gets its name once it is whole: a report sent to one without settings could not be replaced in it. */
async function putInPlace(client: Meilisearch, uid: string, nextUid: string): Promise<void> {
  const isFirst = !(await hasIndex(client, uid));
  await finishTask(client.swapIndexes([{ indexes: [nextUid, uid], rename: isFirst }]));
  if (!isFirst) await finishTask(client.deleteIndex(nextUid));
}
