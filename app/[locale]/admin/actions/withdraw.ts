'use server';

import { withdraw } from '@/lib/manage/withdraw';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function withdrawAction(versionId: string, reportId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await withdraw(await signedInUser(), { reportId, reason: form.get('reason') });
    return `/admin/versions/${versionId}?done=withdrawn`;
  });
}
