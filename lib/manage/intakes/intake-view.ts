import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { isArchive } from '../../text/is-archive';
import { atOneMoment } from '../../store/at-one-moment';
import { database } from '../../store/client';
import { findIntake } from '../../store/find-intake';
import type { AddressFetch, IntakeKind, Upload } from '../../store/generated/client';
import { listJobs, type ListedJob } from '../../store/list-jobs';
import { listOpenFetches } from '../../store/uploads/list-open-fetches';
import { listUploads } from '../../store/uploads/list-uploads';
import type { CurrentUser } from '../current-user';
import { fileRow, type FileRow } from '../file-row';
import { may, requirePermission } from '../permissions';

/** A file of an intake, from its first byte to its end. */
export interface IntakeFile extends Pick<FileRow, 'error' | 'report' | 'stage' | 'isStopping' | 'mayRetry'> {
  /** Of the job, or of the upload or address that has not become one. */
  readonly id: string;
  readonly jobId: string | null;
  /** The upload it came by; null for one out of an archive. */
  readonly uploadId: string | null;
  readonly name: string;
  readonly size: number;
  readonly state: FileRow['state'] | 'receiving' | 'fetching' | 'opening';
  /** Bytes that have come, or files of an archive that are queued. */
  readonly received: number;
}

export interface IntakeView {
  readonly id: string;
  readonly kind: IntakeKind;
  /** ISO time. */
  readonly at: string;
  readonly by: string | null;
  /** Whether this person may send more files to it. */
  readonly takesMore: boolean;
  /** Whether the server has something to do. */
  readonly isOpen: boolean;
  readonly files: readonly IntakeFile[];
  /** Uploads that are done and have no line of their own, such as opened archives. */
  readonly closed: readonly string[];
}

/** An intake as it stands, file by file. Contributors see their own. Throws `AppError` not_found. */
export async function intakeView(user: CurrentUser | null, intakeId: string): Promise<IntakeView> {
  requirePermission(user, 'upload');
  const db = database();
  const id = z.uuid().safeParse(intakeId);
  const intake = id.success ? await findIntake(db, id.data) : null;
  if (intake === null || (intake.createdById !== user.id && !may(user, 'see_all_files')))
    throw new AppError('not_found', `no intake ${intakeId}`);
  // As of one moment, so that what becomes a job in between is seen once.
  const { fetches, uploads, jobs } = await atOneMoment(db, async (tx) => ({
    fetches: await listOpenFetches(tx, intake.id),
    uploads: await listUploads(tx, intake.id),
    jobs: (await listJobs(tx, { intakeId: intake.id })).reverse(),
  }));
  const byJob = new Map(
    uploads.flatMap(({ id: upload, jobId }) => (jobId === null ? [] : [[jobId, upload]])),
  );
  const files = [
    ...jobs.map((job) => ofJob(job, byJob.get(job.id) ?? null)),
    ...uploads.filter(({ doneAt }) => doneAt === null).map(ofUpload),
    ...fetches.map(ofFetch),
  ];
  return {
    id: intake.id,
    kind: intake.kind,
    at: intake.createdAt.toISOString(),
    by: intake.createdBy?.email ?? null,
    takesMore: intake.createdById === user.id && intake.kind === 'files',
    isOpen: files.some(({ state }) => OPEN.has(state)),
    files,
    closed: uploads.flatMap(({ id: upload, doneAt, jobId }) =>
      doneAt !== null && jobId === null ? [upload] : [],
    ),
  };
}

const OPEN: ReadonlySet<IntakeFile['state']> = new Set(['fetching', 'opening', 'queued', 'running']);

function ofJob(job: ListedJob, uploadId: string | null): IntakeFile {
  const { state, stage, isStopping, mayRetry, error, report } = fileRow(job);
  const { id, fileName: name, size } = job;
  const common = { id, jobId: id, uploadId, name, size, received: size };
  return { ...common, state, stage, isStopping, mayRetry, error, report };
}

const NOT_YET = {
  jobId: null,
  stage: null,
  isStopping: false,
  mayRetry: false,
  error: null,
  report: null,
} as const;

function ofUpload({ id, fileName, size, received, taken }: Upload): IntakeFile {
  const isWhole = received === size;
  const state = !isWhole ? 'receiving' : isArchive(fileName) ? 'opening' : 'queued';
  const common = { ...NOT_YET, id, uploadId: id, name: fileName, size, state } as const;
  return { ...common, received: state === 'opening' ? taken : received };
}

function ofFetch({ id, address }: AddressFetch): IntakeFile {
  return { ...NOT_YET, id, uploadId: null, name: address, size: 0, state: 'fetching', received: 0 };
}
