import { log } from '../../log';
import { takeFetch } from '../../ingest/take-fetch';
import { claimFetch } from '../../store/uploads/claim-fetch';
import { database } from '../../store/client';
import { takeUploadSoon } from './take-uploads';

const AT_ONCE = 4;

interface Fetching {
  loops: number;
  /** How often it was asked for. */
  asked: number;
}

// Next.js loads modules once for each part of the site; the global keeps one count.
const shared = globalThis as { gongkaiFetching?: Fetching };

/**
 * Sees to it that the addresses that wait are fetched, a few at a time in this process. What an earlier call is fetching is not
 * waited for.
 */
export async function takeFetches(): Promise<void> {
  const state = (shared.gongkaiFetching ??= { loops: 0, asked: 0 });
  // Whoever is about to find nothing more looks once again.
  state.asked += 1;
  await Promise.all(Array.from({ length: AT_ONCE - state.loops }, () => fetchOneByOne(state)));
}

/** The same, behind an answer. What goes wrong is left to the sweep. */
export function takeFetchesSoon(): void {
  takeFetches().catch((cause: unknown) =>
    log().warn({ part: 'uploads', err: cause }, 'addresses are not fetched now'),
  );
}

async function fetchOneByOne(state: Fetching): Promise<void> {
  state.loops += 1;
  try {
    let seen: number;
    do {
      seen = state.asked;
      await fetchAll();
    } while (seen !== state.asked);
  } finally {
    state.loops -= 1;
  }
}

async function fetchAll(): Promise<void> {
  const db = database();
  for (let fetch = await claimFetch(db); fetch !== null; fetch = await claimFetch(db)) {
    const uploadId = await takeFetch(db, fetch);
    if (uploadId !== null) await takeUploadSoon(uploadId);
  }
}
