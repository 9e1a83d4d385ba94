import { beginJob, type RunningJob } from '../store/begin-job';
import type { Database } from '../store/client';
import { closeJob } from '../store/close-job';
import { countTroubles } from '../store/count-troubles';
import { findKnownFile } from '../store/find-known-file';
import { giveBackJob } from '../store/give-back-job';
import { setStage } from '../store/set-stage';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { OtherBuild } from './reader/start-reader';
import { intakeError, type IntakeError } from './intake-error';
import { PARSER_VERSION } from './parser-version';
import { readWhileWanted } from './read-while-wanted';
import type { Reading } from './reading';
import { refuseJob, storeReading } from './store-reading';
import type { JobEnd } from './job-end';

/** A machine that ends the process each time is not going to get better. */
const MOST_STARTS = 25;
/** A reader may be ended by something else than its file, twice in a row hardly. */
const MOST_BROKEN = 2;

const GIVEN_UP: IntakeError = { code: 'reader_failed', params: {} };

/**
 * Brings a job to its end: reads its file, stores what was read or why not, lets the search follow. Null when there was
 * nothing to do, or another process has it now. Throws when it is to be tried again later; the job waits then.
 */
export async function runJob(db: Database, jobId: string, stop?: AbortSignal): Promise<JobEnd | null> {
  const job = await beginJob(db, jobId);
  if (job === null) return null;
  try {
    const end = await endOf(db, job, stop);
    if (end !== null && 'reportId' in end && end.reportId !== null && end.outcome !== 'unchanged') {
      await setStage(db, job, 'indexing');
      await syncReport(db, end.reportId);
      await followReport(db, end.reportId);
      await closeJob(db, job.id);
    }
    return end;
  } catch (error) {
    // When the database is gone, what the job waits for is seen once it is back.
    if (!(error instanceof ReaderBroke)) await giveBackJob(db, job, 'machine').catch(() => undefined);
    throw error;
  }
}

async function endOf(db: Database, job: RunningJob, stop?: AbortSignal): Promise<JobEnd | null> {
  if (job.outcome === 'added' || job.outcome === 'updated')
    return { outcome: job.outcome, reportId: job.reportId, versionId: null };
  const { starts, broken } = await countTroubles(db, job.id);
  if (starts > MOST_STARTS) return refuseJob(db, job, GIVEN_UP, true);
  // A file of the same bytes may have come to its end meanwhile.
  if ((await findKnownFile(db, job.sha256, PARSER_VERSION)) !== null) return storeReading(db, job, null);
  let reading: Reading | null;
  try {
    reading = await readWhileWanted(db, job, stop);
  } catch (cause) {
    if (cause instanceof OtherBuild) throw cause;
    const error = intakeError(cause);
    const isBroken = error.code === 'reader_failed' || error.code === 'reader_crashed';
    // A reader that this process ended says nothing about its file.
    const why = stop?.aborted === true ? 'stop' : 'reader';
    if (!isBroken || (why === 'reader' && broken >= MOST_BROKEN))
      return refuseJob(db, job, error, error.code === 'reader_failed');
    await giveBackJob(db, job, why);
    throw new ReaderBroke(`the reader broke on ${job.fileName}`, { cause });
  }
  await setStage(db, job, 'storing');
  return storeReading(db, job, reading);
}

/** The job has been given back already. */
export class ReaderBroke extends Error {
  override readonly name = 'ReaderBroke';
}
