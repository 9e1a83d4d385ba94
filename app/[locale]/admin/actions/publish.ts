'use server';

import { publish } from '@/lib/manage/publish';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function publishAction(versionId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await publish(await signedInUser(), { ...Object.fromEntries(form), versionId });
    return `/admin/versions/${versionId}?done=published`;
  });
}
