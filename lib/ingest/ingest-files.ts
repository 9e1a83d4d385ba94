import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../store/client';
import { findJobEnd } from '../store/find-job-end';
import { listEndedJobs } from '../store/list-ended-jobs';
import type { IncomingFile } from './incoming-file';
import type { JobEnd } from './job-end';
import { jobEndOf } from './job-end-of';
import { queueFile, type QueueOptions } from './queue-file';

const LOOK_EVERY_MS = 100;
/** Looked for at a time; the oldest end first. */
const MOST_LOOKED_FOR = 1_000;

export interface IngestedFile {
  readonly file: IncomingFile;
  readonly end: JobEnd;
}

/** Queues the files and hands over each when it has ended, whoever worked on it. Throws what `queueFile` throws. */
export async function* ingestFiles(
  db: Database,
  files: readonly IncomingFile[],
  options: QueueOptions,
): AsyncGenerator<IngestedFile> {
  const open = new Map<string, IncomingFile>();
  const queueing = { isDone: false };
  const queued = (async () => {
    for (const file of files) open.set((await queueFile(db, file, options)).jobId, file);
    queueing.isDone = true;
  })();
  // Whoever waits for it below hears of what it throws.
  queued.catch(() => undefined);
  while (!queueing.isDone || open.size > 0) {
    const isLast = queueing.isDone;
    const ended = await listEndedJobs(db, [...open.keys()].slice(0, MOST_LOOKED_FOR));
    for (const id of ended) {
      const file = open.get(id);
      const end = jobEndOf(await findJobEnd(db, id));
      open.delete(id);
      if (file !== undefined && end !== null) yield { file, end };
    }
    if (ended.length > 0) continue;
    const nap = pause(LOOK_EVERY_MS);
    await (isLast ? nap : Promise.race([queued, nap]));
  }
  await queued;
}
