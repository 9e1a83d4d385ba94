'use server';

import { enableUser } from '@/lib/manage/users/enable-user';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function enableUserAction(userId: string): Promise<void> {
  await attempt(`/admin/users/${userId}`, async () => {
    await enableUser(await signedInUser(), { userId });
    return `/admin/users/${userId}?done=userEnabled`;
  });
}
