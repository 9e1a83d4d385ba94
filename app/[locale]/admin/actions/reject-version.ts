'use server';

import { rejectVersion } from '@/lib/manage/reject-version';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function rejectVersionAction(versionId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await rejectVersion(await signedInUser(), { ...Object.fromEntries(form), versionId });
    return '/admin?done=rejected';
  });
}
