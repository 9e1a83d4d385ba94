import { z } from 'zod';
import { AppError } from '../domain/app-error';
import type { DatabaseOrTransaction } from '../store/client';
import { listJobs, type ListedJob } from '../store/list-jobs';
import type { CurrentUser } from './current-user';
import { may } from './permissions';

/** A job that the user may see: their own, or any for those who see all. Throws `AppError` not_found. */
export async function requireJob(
  db: DatabaseOrTransaction,
  user: CurrentUser,
  jobId: string,
): Promise<ListedJob> {
  const id = z.uuid().safeParse(jobId);
  const [job] = id.success ? await listJobs(db, { jobId: id.data }) : [];
  if (job === undefined || (job.createdById !== user.id && !may(user, 'see_all_files')))
    throw new AppError('not_found', `no job ${jobId}`);
  return job;
}
