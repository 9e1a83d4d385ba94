/** Runs once when a server starts: goes on with files whose intake was interrupted, and lets the search catch up. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteAddresses } = await import('./lib/serve/api/note-addresses');
  noteAddresses();
  const { resumeInBackground } = await import('./lib/manage/resume-in-background');
  resumeInBackground();
  const { keepSearchUp } = await import('./lib/manage/keep-search-up');
  keepSearchUp();
}
