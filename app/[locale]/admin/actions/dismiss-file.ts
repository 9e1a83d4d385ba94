'use server';

import { dismissFile } from '@/lib/manage/dismiss-file';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function dismissFileAction(jobId: string, form: FormData): Promise<void> {
  await attempt(`/admin/files/${jobId}`, async () => {
    await dismissFile(await signedInUser(), { jobId, reason: form.get('reason') });
    return '/admin?done=dismissed';
  });
}
