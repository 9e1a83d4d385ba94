import type { Database } from '../store/client';
import { createJob } from '../store/create-job';
import { findKnownFile } from '../store/find-known-file';
import { recordFinishedJob } from '../store/record-finished-job';
import { transact } from '../store/transact';
import { intakeError } from './intake-error';
import type { IncomingFile } from './incoming-file';
import { PARSER_VERSION } from './parser-version';
import { runJob, type JobEnd } from './run-job';
import { sha256Of } from './sha256-of';

/** The job's size column is a 32-bit number. */
const MOST_NOTED_BYTES = 2 ** 31 - 1;

export interface IngestOptions {
  /** Make the report public at once when its organization, place and year are certain. */
  readonly publish: boolean;
  readonly isSample: boolean;
  /** Null for commands run on the server itself. */
  readonly userId: string | null;
}

/**
 * Takes in one file through a job. Bytes that this reader has read before, or that wait for a person, change nothing.
 * What was read is stored when it is this file's `turn`.
 */
export async function ingestFile(
  db: Database,
  file: IncomingFile,
  options: IngestOptions,
  turn?: Promise<unknown>,
): Promise<JobEnd> {
  const common = { fileName: file.name, isSample: options.isSample, createdById: options.userId };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await file.load();
  } catch (cause) {
    const error = intakeError(cause);
    const refusal = { outcome: 'refused', errorCode: error.code, errorParams: { ...error.params } } as const;
    await recordFinishedJob(db, {
      ...common,
      sha256: '',
      size: Math.min(file.size, MOST_NOTED_BYTES),
      ...refusal,
    });
    return { outcome: 'refused', error };
  }
  const sha256 = sha256Of(bytes);
  const known = await findKnownFile(db, sha256, PARSER_VERSION);
  if (known !== null) {
    const { reportId } = known;
    await recordFinishedJob(db, { ...common, sha256, size: bytes.length, outcome: 'unchanged', reportId });
    return { outcome: 'unchanged', ...known };
  }
  const job = await transact(db, (tx) =>
    createJob(tx, { ...common, sha256, bytes, publish: options.publish }),
  );
  return runJob(db, job, turn);
}
