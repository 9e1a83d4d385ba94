'use server';

import { cancelJob } from '@/lib/manage/cancel-job';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function cancelJobAction(jobId: string): Promise<void> {
  await attempt(`/admin/jobs/${jobId}`, async () => {
    const done = await cancelJob(await signedInUser(), { jobId });
    return `/admin/jobs/${jobId}?done=${done}`;
  });
}
