'use server';

import { publish } from '@/lib/manage/publish';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function publishAction(versionId: string): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await publish(await signedInUser(), { versionId });
    return `/admin/versions/${versionId}?done=published`;
  });
}
