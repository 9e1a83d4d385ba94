'use server';

import { signOutEverywhere } from '@/lib/manage/account/sign-out-everywhere';
import { attempt } from '../attempt';
import { dropCookie } from '../keep-sign-in';
import { signedInUser } from '../session';

export async function signOutEverywhereAction(): Promise<void> {
  await attempt('/admin/account', async () => {
    await signOutEverywhere(await signedInUser());
    await dropCookie('session');
    return '/admin/sign-in';
  });
}
