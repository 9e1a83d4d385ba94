'use server';

import { sendBack } from '@/lib/manage/send-back';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function sendBackAction(versionId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await sendBack(await signedInUser(), { ...Object.fromEntries(form), versionId });
    return '/admin?done=sentBack';
  });
}
