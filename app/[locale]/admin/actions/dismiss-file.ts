'use server';

import { dismissFile } from '@/lib/manage/dismiss-file';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function dismissFileAction(jobId: string): Promise<void> {
  await attempt(`/admin/files/${jobId}`, async () => {
    await dismissFile(await signedInUser(), { jobId });
    return '/admin?done=dismissed';
  });
}
