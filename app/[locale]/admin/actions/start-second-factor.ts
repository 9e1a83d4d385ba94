'use server';

import { startSecondFactor } from '@/lib/manage/second-factor/start-second-factor';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function startSecondFactorAction(form: FormData): Promise<void> {
  await attempt('/admin/account/second-factor', async () => {
    await startSecondFactor(await signedInUser(), Object.fromEntries(form));
    return '/admin/account/second-factor/confirm';
  });
}
