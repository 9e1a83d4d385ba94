/**
 * Runs once when a server starts: works on the queue of files, queues what came in before, lets the search, and what is known of
 * copies, catch up, and exports.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteAddresses } = await import('./lib/serve/api/note-addresses');
  noteAddresses();
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
