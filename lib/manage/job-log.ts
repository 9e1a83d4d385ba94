import { isJobEventKind, type JobEventKind } from '../domain/job-event';
import { storedParams } from '../ingest/stored-params';
import { atOneMoment } from '../store/at-one-moment';
import { database } from '../store/client';
import { listJobEvents } from '../store/list-job-events';
import type { CurrentUser } from './current-user';
import { fileRow, type FileRow } from './file-row';
import { requirePermission } from './permissions';
import { requireJob } from './require-job';

export interface JobLogEntry {
  readonly at: Date;
  readonly kind: JobEventKind;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface JobLog {
  readonly file: FileRow;
  /** Bytes. */
  readonly size: number;
  /** Empty when the bytes were never read. */
  readonly sha256: string;
  /** Whether the original can be fetched here. */
  readonly hasOriginal: boolean;
  readonly attempts: number;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly entries: readonly JobLogEntry[];
  /** It waits or is read, and nothing is stored yet. */
  readonly mayCancel: boolean;
}

/** All that happened to a file. Contributors see their own. Throws `AppError` not_found, not_signed_in or not_allowed. */
export async function jobLog(user: CurrentUser | null, jobId: string): Promise<JobLog> {
  requirePermission(user, 'upload');
  const db = database();
  const { job, events } = await atOneMoment(db, async (tx) => {
    const job = await requireJob(tx, user, jobId);
    return { job, events: await listJobEvents(tx, job.id) };
  });
  const file = fileRow(job);
  return {
    file,
    size: job.size,
    sha256: job.sha256,
    hasOriginal: job.sourceSha256 !== null || file.report?.versionId != null,
    attempts: job.attempts,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    entries: events.flatMap(({ at, kind, params }) =>
      isJobEventKind(kind) ? [{ at, kind, params: storedParams(params) }] : [],
    ),
    mayCancel: ['queued', 'running'].includes(job.status) && job.outcome === null && !file.isStopping,
  };
}
