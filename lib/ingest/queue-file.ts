import type { Database } from '../store/client';
import { findKnownFile } from '../store/find-known-file';
import type { Prisma } from '../store/generated/client';
import { lockFile } from '../store/lock-file';
import { queueJob } from '../store/queue-job';
import { recordFinishedJob } from '../store/record-finished-job';
import { saveProvenance, type NewProvenance } from '../store/save-provenance';
import { transact } from '../store/transact';
import { intakeError, type IntakeError } from './intake-error';
import type { IncomingFile } from './incoming-file';
import { PARSER_VERSION } from './parser-version';
import { sha256Of } from './sha256-of';

/** The job's size column is a 32-bit number. */
const MOST_NOTED_BYTES = 2 ** 31 - 1;

export interface QueueOptions {
  /** Make the report public at once when its organization, place and year are certain. */
  readonly publish: boolean;
  readonly isSample: boolean;
  /** Null for commands run on the server itself. */
  readonly userId: string | null;
  /** What it came in with; see `createIntake`. */
  readonly intakeId: string | null;
  /** Where it was fetched from. */
  readonly provenance?: NewProvenance;
}

export interface QueuedFile {
  readonly jobId: string;
  /** `unchanged`: the same bytes are known. `refused`: the job has the reason. */
  readonly state: 'queued' | 'unchanged' | 'refused';
}

/**
 * Takes in one file: its bytes, its job and its place in the queue are there together, or none of them. Bytes that this
 * reader has read before or that wait for a person are not queued again; those that are in the queue are, because what
 * becomes of the other file, which may be stopped or fail, is not known yet.
 */
export async function queueFile(
  db: Database,
  file: IncomingFile,
  options: QueueOptions,
): Promise<QueuedFile> {
  const loaded = await load(file);
  return transact(db, (tx) => queueLoaded(tx, loaded, options));
}

/** The same inside the caller's transaction, for a file whose bytes are at hand. */
export async function queueFileIn(
  tx: Prisma.TransactionClient,
  file: IncomingFile,
  options: QueueOptions,
): Promise<QueuedFile> {
  return queueLoaded(tx, await load(file), options);
}

interface Loaded {
  readonly file: IncomingFile;
  readonly came: Uint8Array<ArrayBuffer> | IntakeError;
}

async function load(file: IncomingFile): Promise<Loaded> {
  try {
    return { file, came: await file.load() };
  } catch (cause) {
    return { file, came: intakeError(cause) };
  }
}

async function queueLoaded(
  tx: Prisma.TransactionClient,
  { file, came }: Loaded,
  { userId, provenance, ...rest }: QueueOptions,
): Promise<QueuedFile> {
  const common = { fileName: file.name, createdById: userId, ...rest };
  if (!(came instanceof Uint8Array)) {
    const size = Math.min(file.size, MOST_NOTED_BYTES);
    const refusal = { outcome: 'refused', errorCode: came.code, errorParams: { ...came.params } } as const;
    return {
      jobId: await recordFinishedJob(tx, { ...common, sha256: '', size, ...refusal }),
      state: 'refused',
    };
  }
  const sha256 = sha256Of(came);
  await lockFile(tx, sha256);
  const job = { ...common, sha256 };
  const queued =
    (await recordKnown(tx, { ...job, size: came.length })) ??
    ({ jobId: await queueJob(tx, { ...job, bytes: came }), state: 'queued' } as const);
  if (provenance !== undefined) await saveProvenance(tx, sha256, provenance);
  return queued;
}

async function recordKnown(
  tx: Prisma.TransactionClient,
  job: Omit<Parameters<typeof recordFinishedJob>[1] & { outcome: 'unchanged' }, 'outcome' | 'reportId'>,
): Promise<QueuedFile | null> {
  const known = await findKnownFile(tx, job.sha256, PARSER_VERSION);
  if (known === null) return null;
  const { reportId } = known;
  return {
    jobId: await recordFinishedJob(tx, { ...job, outcome: 'unchanged', reportId }),
    state: 'unchanged',
  };
}
