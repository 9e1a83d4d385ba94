import type { JobState } from '../domain/job-state';
import type { DatabaseOrTransaction } from './client';
import type { Job, Prisma, ReportStatus } from './generated/client';

export interface ListedJob extends Job {
  readonly createdBy: { readonly email: string } | null;
  readonly report: {
    readonly id: string;
    readonly year: number;
    readonly status: ReportStatus;
    readonly currentVersionId: string | null;
    readonly organization: { readonly name: string; readonly slug: string; readonly divisionCode: string };
    readonly versions: readonly {
      readonly id: string;
      readonly number: number;
      readonly sourceSha256: string;
    }[];
  } | null;
}

export interface JobFilter {
  readonly most?: number;
  readonly skip?: number;
  readonly intakeId?: string;
  readonly jobId?: string;
  /** Only those of one person, since a moment. */
  readonly by?: { readonly userId: string; readonly since?: Date };
  readonly state?: JobState;
  /** Part of the file's name. */
  readonly text?: string;
}

/** What became of files, the latest first. */
export async function listJobs(db: DatabaseOrTransaction, filter: JobFilter): Promise<ListedJob[]> {
  return db.job.findMany({
    where: whereOf(filter),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(filter.most !== undefined && { take: filter.most }),
    ...(filter.skip !== undefined && { skip: filter.skip }),
    include: {
      createdBy: { select: { email: true } },
      report: {
        include: {
          organization: true,
          versions: { orderBy: { number: 'desc' }, select: { id: true, number: true, sourceSha256: true } },
        },
      },
    },
  });
}

export async function countJobs(db: DatabaseOrTransaction, filter: JobFilter): Promise<number> {
  return db.job.count({ where: whereOf(filter) });
}

function whereOf({ intakeId, jobId, by, state, text }: JobFilter): Prisma.JobWhereInput {
  return {
    ...(intakeId !== undefined && { intakeId }),
    ...(jobId !== undefined && { id: jobId }),
    ...(by !== undefined && { createdById: by.userId }),
    ...(by?.since !== undefined && { createdAt: { gte: by.since } }),
    ...(text !== undefined && { fileName: { contains: literally(text), mode: 'insensitive' } }),
    ...(state !== undefined && stateOf(state)),
  };
}

/** The characters that stand for others in a pattern, as themselves. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function stateOf(state: JobState): Prisma.JobWhereInput {
  if (state === 'queued' || state === 'running' || state === 'failed') return { status: state };
  return { status: 'done', outcome: state };
}
