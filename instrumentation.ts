/**
 * Runs once when a server starts: goes on with files whose intake was interrupted, lets the search, and what is known of
 * copies, catch up, and exports.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteAddresses } = await import('./lib/serve/api/note-addresses');
  noteAddresses();
  const { resumeInBackground } = await import('./lib/manage/resume-in-background');
  resumeInBackground();
  const { keepSearchUp } = await import('./lib/manage/keep-search-up');
  keepSearchUp();
  const { keepExportsUp } = await import('./lib/manage/keep-exports-up');
  keepExportsUp();
  const { keepCopies } = await import('./lib/manage/keep-copies');
  keepCopies();
}
