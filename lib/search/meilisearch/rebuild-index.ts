import type { Meilisearch } from 'meilisearch';
import type { ReportPassages } from '../search-engine';
import { finishTask } from './finish-task';
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

async function putInPlace(client: Meilisearch, uid: string, nextUid: string): Promise<void> {
  const created = await client.createIndex(uid, { primaryKey: 'id' }).waitTask();
  if (created.status !== 'succeeded' && created.error?.code !== 'index_already_exists') {
    throw new Error(`Meilisearch cannot create ${uid}`, { cause: created.error });
  }
  await finishTask(client.swapIndexes([{ indexes: [uid, nextUid], rename: false }]));
  await finishTask(client.deleteIndex(nextUid));
}
