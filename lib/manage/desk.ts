import { WaitingReading } from '../ingest/waiting-reading';
import { database } from '../store/client';
import { countSamples } from '../store/count-samples';
import { listDrafts, type ListedDraft } from '../store/list-drafts';
import { listJobs } from '../store/list-jobs';
import { listWaitingJobs, type ListedWaitingJob } from '../store/list-waiting-jobs';
import type { CurrentUser } from './current-user';
import { fileRow, type FileRow } from './file-row';
import { requirePermission, seesFilesOf } from './permissions';

const MOST_RECENT = 50;

export interface WaitingFile extends Omit<ListedWaitingJob, 'reading'> {
  readonly reading: WaitingReading;
}

export interface Desk {
  /** Files whose organization, place or year a person has to decide; the oldest first. */
  readonly waiting: readonly WaitingFile[];
  /** Read, but not public; the most doubtful first. */
  readonly drafts: readonly ListedDraft[];
  readonly recent: readonly FileRow[];
  readonly samples: number;
}

/** What there is to do, and what came in last; for a contributor only what they sent themselves. */
export async function desk(user: CurrentUser | null): Promise<Desk> {
  requirePermission(user, 'see_desk');
  const db = database();
  const sentBy = seesFilesOf(user);
  const [waiting, drafts, jobs, samples] = await Promise.all([
    listWaitingJobs(db, sentBy),
    listDrafts(db, sentBy),
    listJobs(db, { most: MOST_RECENT, ...(sentBy !== null && { by: { userId: sentBy } }) }),
    countSamples(db),
  ]);
  return {
    waiting: waiting.map((job) => ({ ...job, reading: WaitingReading.parse(job.reading) })),
    drafts: drafts.toSorted((a, b) => b.doubts - a.doubts),
    recent: jobs.map(fileRow),
    samples,
  };
}
