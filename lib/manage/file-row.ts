import { z } from 'zod';
import { reportPath } from '../domain/addresses';
import type { ListedJob } from '../store/list-jobs';

const Params = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/** A file that came in, as lists show it. */
export interface FileRow {
  readonly jobId: string;
  readonly fileName: string;
  readonly at: Date;
  /** E-mail of who sent it; null for commands run on the server. */
  readonly by: string | null;
  /** `running` until the job has ended. */
  readonly state: 'added' | 'updated' | 'unchanged' | 'needs_review' | 'refused' | 'cancelled' | 'running';
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
  const params = Params.parse(job.errorParams ?? {});
  return {
    jobId: job.id,
    fileName: job.fileName,
    at: job.createdAt,
    by: job.createdBy?.email ?? null,
    state: job.outcome ?? (job.status === 'failed' ? 'refused' : 'running'),
    error: job.errorCode === null ? null : { code: job.errorCode, params },
    report: job.report === null ? null : reportOf(job.report, job.sha256),
  };
}

function reportOf(report: NonNullable<ListedJob['report']>, sha256: string): FileRow['report'] {
  const { organization, year } = report;
  const version = report.versions.find((candidate) => candidate.sourceSha256 === sha256);
  return {
    organization: organization.name,
    year,
    versionId: version?.id ?? null,
    standing: standingOf(report, version),
    path: reportPath({ divisionCode: organization.divisionCode, organizationSlug: organization.slug, year }),
  };
}

function standingOf(
  { status, currentVersionId, versions }: NonNullable<ListedJob['report']>,
  version: { id: string; number: number } | undefined,
): 'open' | 'public' | 'past' {
  if (version === undefined) return 'past';
  if (version.id === currentVersionId)
    return status === 'published' ? 'public' : status === 'draft' ? 'open' : 'past';
  const current = versions.find(({ id }) => id === currentVersionId);
  return version.number > (current?.number ?? 0) ? 'open' : 'past';
}
