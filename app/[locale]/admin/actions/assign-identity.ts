'use server';

import { assignIdentity } from '@/lib/manage/assign-identity';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function assignIdentityAction(jobId: string, form: FormData): Promise<void> {
  await attempt(`/admin/files/${jobId}`, async () => {
    const versionId = await assignIdentity(await signedInUser(), { ...Object.fromEntries(form), jobId });
    return `/admin/versions/${versionId}?done=assigned`;
  });
}
