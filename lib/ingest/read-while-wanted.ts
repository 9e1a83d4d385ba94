import type { RunningJob } from '../store/begin-job';
import type { Database } from '../store/client';
import { isWanted } from '../store/is-wanted';
import { readSafely } from './reader/read-safely';
import type { Reading } from './reading';

const LOOK_EVERY_MS = 1_000;

/**
 * Reads a job's file. Null when a person asked to stop it, or another process has it, before it was read. Throws what
 * `readSafely` throws, `reader_crashed` also when this process is asked to `stop`.
 */
export async function readWhileWanted(
  db: Database,
  job: RunningJob,
  stop?: AbortSignal,
): Promise<Reading | null> {
  const unwanted = new AbortController();
  const look = setInterval(() => {
    // A database that does not answer now says so when the reading is to be stored.
    isWanted(db, job).then(
      (wanted) => !wanted && unwanted.abort(),
      () => undefined,
    );
  }, LOOK_EVERY_MS);
  const signal = stop === undefined ? unwanted.signal : AbortSignal.any([unwanted.signal, stop]);
  try {
    return await readSafely(job.bytes, job.fileName, null, signal);
  } catch (error) {
    if (unwanted.signal.aborted) return null;
    throw error;
  } finally {
    clearInterval(look);
  }
}
