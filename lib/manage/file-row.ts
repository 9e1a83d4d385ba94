import { reportPath } from '../domain/addresses';
import type { JobState } from '../domain/job-state';
import { storedParams } from '../ingest/stored-params';
import type { JobStage } from '../store/generated/client';
import type { ListedJob } from '../store/list-jobs';
import { standingOf } from './desk/standing-of';

export type FileState = JobState;

/** A file that came in, as lists show it. */
export interface FileRow {
  readonly jobId: string;
  readonly fileName: string;
  readonly at: Date;
  /** E-mail of who sent it; null for commands run on the server. */
  readonly by: string | null;
  /** `failed`: it was not for the file. Until the job has ended `queued` or `running`. */
  readonly state: FileState;
  /** Where the work stands while it runs; null otherwise. */
  readonly stage: JobStage | null;
  /** Someone asked to stop it, and it has not stopped yet. */
  readonly isStopping: boolean;
  /** Whether it can be tried again: it failed or was cancelled, and its bytes are still here. */
  readonly mayRetry: boolean;
  readonly error: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly report: {
    readonly organization: string;
    readonly year: number;
    /** The version made from this file; null when it is gone. */
    readonly versionId: string | null;
    /** `open` until someone decides about the version; `past` when a later one took its place, or it was withdrawn. */
    readonly standing: 'open' | 'public' | 'past';
    /** Address of the report's public page. */
    readonly path: string;
  } | null;
}

export function fileRow(job: ListedJob): FileRow {
  const params = storedParams(job.errorParams);
  return {
    jobId: job.id,
    fileName: job.fileName,
    at: job.createdAt,
    by: job.createdBy?.email ?? null,
    state: stateOf(job),
    stage: job.status === 'running' ? job.stage : null,
    isStopping: job.cancelAskedAt !== null && job.outcome === null,
    mayRetry: isOver(job) && job.sourceSha256 !== null,
    error: job.errorCode === null ? null : { code: job.errorCode, params },
    report: job.report === null ? null : reportOf(job.report, job.sha256),
  };
}

function stateOf({ status, outcome }: ListedJob): FileState {
  if (status === 'done' && outcome !== null) return outcome;
  return status === 'done' ? 'failed' : status;
}

function isOver({ status, outcome }: ListedJob): boolean {
  return status === 'failed' || outcome === 'cancelled';
}

function reportOf(report: NonNullable<ListedJob['report']>, sha256: string): FileRow['report'] {
  const { organization, year } = report;
  const version = report.versions.find((candidate) => candidate.sourceSha256 === sha256);
  return {
    organization: organization.name,
    year,
    versionId: version?.id ?? null,
    standing: decidedOf(report, version),
    path: reportPath({ divisionCode: organization.divisionCode, organizationSlug: organization.slug, year }),
  };
}

function decidedOf(
  { status, currentVersionId, versions }: NonNullable<ListedJob['report']>,
  version: { id: string; number: number } | undefined,
): 'open' | 'public' | 'past' {
  if (version === undefined) return 'past';
  const currentNumber = versions.find(({ id }) => id === currentVersionId)?.number ?? 0;
  const { id: versionId, number } = version;
  // What was made from it has the same file and a higher number, so the newest of a file was made into nothing.
  const standing = standingOf({
    ...{ versionId, number, status, currentVersionId, currentNumber },
    madeInto: null,
  });
  if (standing === 'public') return 'public';
  return standing === 'draft' || standing === 'pending' ? 'open' : 'past';
}
