'use server';

import { signOut } from '@/lib/manage/sign-out';
import { attempt } from '../attempt';
import { dropCookie } from '../keep-sign-in';
import { sessionToken } from '../session';

export async function signOutAction(): Promise<void> {
  await attempt('/', async () => {
    const token = await sessionToken();
    if (token !== undefined) await signOut(token);
    await dropCookie('session');
    return '/';
  });
}
