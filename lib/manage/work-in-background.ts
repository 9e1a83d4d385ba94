import { log } from '../log';
import { env } from '../env';
import { startWorker } from '../ingest/worker/start-worker';
import { database } from '../store/client';

/** Works on the queue from now on, inside the site, unless the settings leave that to others. */
export function workInBackground(): void {
  const { WORKER: files, DATABASE_URL: url } = env();
  if (files === 0) return;
  const worker = startWorker({
    url,
    db: database(),
    files,
    onTrouble: (message) => log().warn({ part: 'worker' }, message),
  });
  process.once('SIGTERM', () => void worker.stop());
}
