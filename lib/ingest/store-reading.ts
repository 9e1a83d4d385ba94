import type { RunningJob } from '../store/begin-job';
import type { Database } from '../store/client';
import { findKnownFile } from '../store/find-known-file';
import { finishJob, type JobResult } from '../store/finish-job';
import type { Prisma } from '../store/generated/client';
import { holdJob } from '../store/hold-job';
import { lockFile } from '../store/lock-file';
import { publishReport } from '../store/publish-report';
import { saveReportVersion } from '../store/save-report-version';
import { transact } from '../store/transact';
import type { IntakeError } from './intake-error';
import type { CancelledEnd, JobEnd, RefusedEnd, StoredEnd, WaitingEnd } from './job-end';
import { newVersion } from './new-version';
import { PARSER_VERSION } from './parser-version';
import type { Reading } from './reading';
import { recheckReport } from './recheck-report';
import { certainIdentity } from './report-identity';
import { waitingReading } from './waiting-reading';

/**
 * Stores what was read of a job's file, with the job's outcome, in one transaction; a reading that is null was no longer
 * wanted, or its file is known. Stores nothing when a person asked to stop the job, and returns null when another process has it.
 */
export async function storeReading(
  db: Database,
  job: RunningJob,
  reading: Reading | null,
): Promise<JobEnd | null> {
  return transact(db, async (tx) => {
    await lockFile(tx, job.sha256);
    const hold = await holdJob(tx, job);
    if (hold === 'lost') return null;
    if (hold === 'cancelled') {
      await finishJob(tx, job.id, { outcome: 'cancelled' });
      return { outcome: 'cancelled' };
    }
    const end = await store(tx, job, reading);
    await finishJob(tx, job.id, end);
    return end;
  });
}

async function store(
  tx: Prisma.TransactionClient,
  job: RunningJob,
  reading: Reading | null,
): Promise<StoredEnd | WaitingEnd> {
  const known = await findKnownFile(tx, job.sha256, PARSER_VERSION);
  if (known !== null) return { outcome: 'unchanged', ...known };
  if (reading === null) throw new Error(`job ${job.id} is wanted and new, but was not read`);
  const identity = certainIdentity(reading.report);
  if (identity === null) return { outcome: 'needs_review', reading: waitingReading(reading) };
  const { mayBecomePublic, ...saved } = await saveReportVersion(tx, newVersion(job, reading, identity));
  if (job.publish && mayBecomePublic) await publishReport(tx, saved);
  await recheckReport(tx, saved.reportId);
  return saved;
}

/** Ends a job whose file cannot be read. `isFailure` says that it was not for the file; it may then be tried again. */
export async function refuseJob(
  db: Database,
  job: RunningJob,
  error: IntakeError,
  isFailure: boolean,
): Promise<RefusedEnd | CancelledEnd | null> {
  const { code, params } = error;
  const refusal: JobResult = { outcome: 'refused', errorCode: code, errorParams: { ...params }, isFailure };
  return transact(db, async (tx) => {
    const hold = await holdJob(tx, job);
    if (hold === 'lost') return null;
    await finishJob(tx, job.id, hold === 'cancelled' ? { outcome: 'cancelled' } : refusal);
    return hold === 'cancelled' ? { outcome: 'cancelled' } : { outcome: 'refused', error };
  });
}
