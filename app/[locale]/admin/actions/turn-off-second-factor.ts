'use server';

import { turnOffSecondFactor } from '@/lib/manage/second-factor/turn-off-second-factor';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function turnOffSecondFactorAction(form: FormData): Promise<void> {
  await attempt('/admin/account/second-factor', async () => {
    await turnOffSecondFactor(await signedInUser(), Object.fromEntries(form));
    return '/admin/account/second-factor?done=secondFactorOff';
  });
}
