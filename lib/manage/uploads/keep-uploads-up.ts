import { log } from '../../log';
import { takeFetches } from './take-fetches';
import { takeUploads } from './take-uploads';

const EVERY_MS = 30_000;

/** From now on, queues what a process that ended left behind: uploads that came whole, addresses not yet fetched. */
export function keepUploadsUp(): void {
  const again = (after: number): NodeJS.Timeout =>
    setTimeout(() => void sweep().finally(() => again(EVERY_MS)), after).unref();
  again(0);
}

async function sweep(): Promise<void> {
  try {
    await takeUploads();
    await takeFetches();
  } catch (cause) {
    log().warn({ part: 'uploads', err: cause }, 'what was sent before is not queued now');
  }
}
