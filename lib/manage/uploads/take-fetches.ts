import { log } from '../../log';
import { takeFetch } from '../../ingest/take-fetch';
import { claimFetch } from '../../store/uploads/claim-fetch';
import { database } from '../../store/client';
import { takeUploadSoon } from './take-uploads';

const AT_ONCE = 4;

/** Fetches the addresses that wait, a few at a time, until there are none. */
export async function takeFetches(): Promise<void> {
  await Promise.all(Array.from({ length: AT_ONCE }, () => fetchOneByOne()));
}

/** The same, behind an answer. What goes wrong is left to the sweep. */
export function takeFetchesSoon(): void {
  takeFetches().catch((cause: unknown) =>
    log().warn({ part: 'uploads', err: cause }, 'addresses are not fetched now'),
  );
}

async function fetchOneByOne(): Promise<void> {
  const db = database();
  for (let fetch = await claimFetch(db); fetch !== null; fetch = await claimFetch(db)) {
    const uploadId = await takeFetch(db, fetch);
    if (uploadId !== null) await takeUploadSoon(uploadId);
  }
}
