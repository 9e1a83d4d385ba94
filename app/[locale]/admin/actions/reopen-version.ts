'use server';

import { reopenVersion } from '@/lib/manage/reopen-version';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function reopenVersionAction(versionId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await reopenVersion(await signedInUser(), { ...Object.fromEntries(form), versionId });
    return `/admin/versions/${versionId}?done=reopened`;
  });
}
