'use server';

import { withdraw } from '@/lib/manage/withdraw';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function withdrawAction(versionId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await withdraw(await signedInUser(), { ...Object.fromEntries(form), versionId });
    return `/admin/versions/${versionId}?done=withdrawn`;
  });
}
