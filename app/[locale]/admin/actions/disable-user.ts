'use server';

import { disableUser } from '@/lib/manage/users/disable-user';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function disableUserAction(userId: string): Promise<void> {
  await attempt(`/admin/users/${userId}`, async () => {
    await disableUser(await signedInUser(), { userId });
    return `/admin/users/${userId}?done=userDisabled`;
  });
}
