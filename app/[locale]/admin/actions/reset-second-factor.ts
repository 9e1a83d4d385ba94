'use server';

import { resetSecondFactor } from '@/lib/manage/users/reset-second-factor';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function resetSecondFactorAction(userId: string): Promise<void> {
  await attempt(`/admin/users/${userId}`, async () => {
    await resetSecondFactor(await signedInUser(), { userId });
    return `/admin/users/${userId}?done=secondFactorReset`;
  });
}
