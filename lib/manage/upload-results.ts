import { database } from '../store/client';
import { listJobs } from '../store/list-jobs';
import type { CurrentUser } from './current-user';
import { fileRow, type FileRow } from './file-row';
import { requirePermission } from './permissions';

const MOST = 5_000;

/** What became of the files this person sent since then, in the order they were taken in. */
export async function uploadResults(user: CurrentUser | null, since: Date): Promise<FileRow[]> {
  requirePermission(user, 'upload');
  const jobs = await listJobs(database(), { most: MOST, by: { userId: user.id, since } });
  return jobs.map(fileRow).reverse();
}
