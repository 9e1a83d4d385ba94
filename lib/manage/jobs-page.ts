import { z } from 'zod';
import { JOB_STATES } from '../domain/job-state';
import { atOneMoment } from '../store/at-one-moment';
import { database } from '../store/client';
import { countJobs, listJobs } from '../store/list-jobs';
import { listSenders } from '../store/list-senders';
import type { CurrentUser } from './current-user';
import { fileRow, type FileRow } from './file-row';
import { may, requirePermission } from './permissions';

const PAGE_SIZE = 50;

/** The filters as they stand in the address; what makes no sense is left out. */
const Query = z.object({
  state: z.enum(JOB_STATES).optional().catch(undefined),
  by: z.uuid().optional().catch(undefined),
  text: z.string().trim().max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type JobsQuery = z.infer<typeof Query>;

export interface JobsPage {
  readonly query: JobsQuery;
  readonly files: readonly FileRow[];
  readonly total: number;
  readonly pages: number;
  /** Whom one may choose from; empty for those who only see their own files. */
  readonly people: readonly { readonly id: string; readonly email: string }[];
}

/** One page of the files that came in, the latest first. Contributors see their own. */
export async function jobsPage(user: CurrentUser | null, asked: unknown): Promise<JobsPage> {
  requirePermission(user, 'upload');
  const db = database();
  const query = Query.parse(asked);
  const seesAll = may(user, 'see_all_files');
  const by = seesAll ? query.by : user.id;
  const filter = {
    ...(query.state !== undefined && { state: query.state }),
    ...(by !== undefined && { by: { userId: by } }),
    ...(query.text !== undefined && query.text !== '' && { text: query.text }),
  };
  const { jobs, total, people } = await atOneMoment(db, async (tx) => ({
    jobs: await listJobs(tx, { ...filter, most: PAGE_SIZE, skip: (query.page - 1) * PAGE_SIZE }),
    total: await countJobs(tx, filter),
    people: seesAll ? await listSenders(tx) : [],
  }));
  return { query, files: jobs.map(fileRow), total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), people };
}
