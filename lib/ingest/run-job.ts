import type { ClaimedJob } from '../store/claim-job';
import type { Database } from '../store/client';
import { closeJob } from '../store/close-job';
import { findKnownFile } from '../store/find-known-file';
import { finishJob } from '../store/finish-job';
import type { Prisma } from '../store/generated/client';
import { lockFile } from '../store/lock-file';
import { publishReport } from '../store/publish-report';
import { whileLeased } from '../store/renew-lease';
import { saveReportVersion } from '../store/save-report-version';
import { transact } from '../store/transact';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { intakeError, type IntakeError } from './intake-error';
import { newVersion } from './new-version';
import { PARSER_VERSION } from './parser-version';
import { readSafely } from './reader/read-safely';
import type { Reading } from './reading';
import { recheckReport } from './recheck-report';
import { certainIdentity } from './report-identity';
import { waitingReading, type WaitingReading } from './waiting-reading';

const MOST_ATTEMPTS = 3;

export interface StoredEnd {
  readonly outcome: 'added' | 'updated' | 'unchanged';
  readonly reportId: string | null;
  readonly versionId: string | null;
}
export interface WaitingEnd {
  readonly outcome: 'needs_review';
  readonly reading: WaitingReading;
}
export interface RefusedEnd {
  readonly outcome: 'refused';
  readonly error: IntakeError;
}
export type JobEnd = StoredEnd | WaitingEnd | RefusedEnd;

/**
 * Brings a claimed job to its end: reads its file, stores what was read or why not, lets the search follow. Nothing is
 * stored before `turn`.
 */
export async function runJob(
  db: Database,
  job: ClaimedJob,
  turn: Promise<unknown> = Promise.resolve(),
): Promise<JobEnd> {
  if (job.attempts > MOST_ATTEMPTS && !isStored(job))
    return refuse(db, job, { code: 'reader_failed', params: {} });
  const end = isStored(job) ? { ...job, versionId: null } : await readAndStore(db, job, turn);
  if (isStored(end) && end.reportId !== null) {
    await syncReport(db, end.reportId);
    await followReport(db, end.reportId);
    await closeJob(db, job.id);
  }
  return end;
}

function isStored<T extends { outcome: string | null }>(job: T): job is T & { outcome: 'added' | 'updated' } {
  return job.outcome === 'added' || job.outcome === 'updated';
}

async function readAndStore(db: Database, job: ClaimedJob, turn: Promise<unknown>): Promise<JobEnd> {
  let read: Reading;
  try {
    read = await whileLeased(db, job.id, () => readSafely(job.bytes, job.fileName));
  } catch (error) {
    return refuse(db, job, intakeError(error));
  }
  await turn;
  return transact(db, async (tx) => {
    await lockFile(tx, job.sha256);
    const end = await store(tx, job, read);
    await finishJob(tx, job.id, end);
    return end;
  });
}

async function store(
  tx: Prisma.TransactionClient,
  job: ClaimedJob,
  read: Reading,
): Promise<StoredEnd | WaitingEnd> {
  const known = await findKnownFile(tx, job.sha256, PARSER_VERSION);
  if (known !== null) return { outcome: 'unchanged', ...known };
  const identity = certainIdentity(read.report);
  if (identity === null) return { outcome: 'needs_review', reading: waitingReading(read) };
  const { mayBecomePublic, ...saved } = await saveReportVersion(tx, newVersion(job, read, identity));
  if (job.publish && mayBecomePublic) await publishReport(tx, saved);
  await recheckReport(tx, saved.reportId);
  return saved;
}

async function refuse(db: Database, job: ClaimedJob, error: IntakeError): Promise<RefusedEnd> {
  const { code, params } = error;
  const isFailure = code === 'reader_failed';
  await transact(db, (tx) =>
    finishJob(tx, job.id, { outcome: 'refused', errorCode: code, errorParams: { ...params }, isFailure }),
  );
  return { outcome: 'refused', error };
}
