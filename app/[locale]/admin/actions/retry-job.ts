'use server';

import { retryJob } from '@/lib/manage/retry-job';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function retryJobAction(jobId: string): Promise<void> {
  await attempt(`/admin/jobs/${jobId}`, async () => {
    await retryJob(await signedInUser(), { jobId });
    return `/admin/jobs/${jobId}?done=retried`;
  });
}
