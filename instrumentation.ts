/** Runs once when a server starts: goes on with files whose intake was interrupted. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { resumeInBackground } = await import('./lib/manage/resume-in-background');
  resumeInBackground();
}
