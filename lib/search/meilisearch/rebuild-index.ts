import type { Index, Meilisearch } from 'meilisearch';
import type { ReportPassages } from '../search-engine';
import { endOfTask, finishTask } from './finish-task';
import { hasIndex, listIndexes } from './has-index';
import { INDEX_SETTINGS } from './index-settings';
import { passageDocument, type PassageDocument } from './passage-document';

const BATCH = 5_000;
const UNFINISHED_MS = 24 * 60 * 60 * 1000;

/**
 * Fills a new index beside the live one, settings first, and swaps the two; the old one is dropped. Whoever does the same at
 * the same time fills another.
 */
export async function rebuildIndex(
  client: Meilisearch,
  uid: string,
  reports: AsyncIterable<ReportPassages>,
): Promise<void> {
  await dropUnfinished(client, `${uid}_next`);
  const nextUid = `${uid}_next_${crypto.randomUUID()}`;
  await finishTask(client.createIndex(nextUid, { primaryKey: 'id' }));
  try {
    await fill(client.index(nextUid), reports);
    await putInPlace(client, uid, nextUid);
  } finally {
    // After a swap the old one, after a failure the unfinished one: whoever tries again fills another.
    await client.deleteIndexIfExists(nextUid);
  }
}

async function fill(next: Index<PassageDocument>, reports: AsyncIterable<ReportPassages>): Promise<void> {
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
}

/** Drops what processes left behind that were killed long ago while they filled an index. */
async function dropUnfinished(client: Meilisearch, prefix: string): Promise<void> {
  const before = Date.now() - UNFINISHED_MS;
  for (const { uid, createdAt } of await listIndexes(client))
    if (uid.startsWith(prefix) && new Date(createdAt).getTime() < before)
      await client.deleteIndexIfExists(uid);
}

/** The first index gets its name once it is whole: a report sent to one without settings could not be replaced in it. */
async function putInPlace(client: Meilisearch, uid: string, nextUid: string): Promise<void> {
  if (!(await hasIndex(client, uid))) {
    const renamed = await endOfTask(client.swapIndexes([{ indexes: [nextUid, uid], rename: true }]));
    // Otherwise someone else was faster.
    if (renamed.status === 'succeeded') return;
  }
  await finishTask(client.swapIndexes([{ indexes: [uid, nextUid], rename: false }]));
}
