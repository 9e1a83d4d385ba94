import type { Instrumentation } from 'next';

/**
 * Runs once when a server starts: watches requests, works on the queue of files, queues what came in before, lets the search, and what is known of
 * copies, catch up, and exports.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteAddresses } = await import('./lib/serve/api/note-addresses');
  noteAddresses();
  const { watchRequests } = await import('./lib/serve/ops/watch-requests');
  watchRequests();
  const { workInBackground } = await import('./lib/manage/work-in-background');
  workInBackground();
  const { keepUploadsUp } = await import('./lib/manage/uploads/keep-uploads-up');
  keepUploadsUp();
  const { keepSearchUp } = await import('./lib/manage/keep-search-up');
  keepSearchUp();
  const { keepExportsUp } = await import('./lib/manage/keep-exports-up');
  keepExportsUp();
  const { keepCopies } = await import('./lib/manage/keep-copies');
  keepCopies();
}

/** What went wrong while a page or a route was made, with its causes; the address itself is not written. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./lib/log');
  const requestId = request.headers['x-request-id'];
  log().error({ err: error, requestId, route: context.routePath, part: context.routeType }, 'a page failed');
};
