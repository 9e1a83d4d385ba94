import { log } from '../log';
import { LEASE_SECONDS } from '../store/claim-job';
import { resumeJobs } from './resume-jobs';

/** Takes up interrupted jobs now, and once more when the lease of those that a dying process left has surely ended. */
export function resumeInBackground(): void {
  void tryToResume();
  setTimeout(() => void tryToResume(), (LEASE_SECONDS + 5) * 1000).unref();
}

async function tryToResume(): Promise<void> {
  try {
    await resumeJobs();
  } catch (cause) {
    log().warn({ part: 'intake', err: cause }, 'interrupted files are not taken up now');
  }
}
