'use server';

import { cookies } from 'next/headers';
import { SESSION_COOKIE } from '@/lib/manage/session-cookie';
import { signOut } from '@/lib/manage/sign-out';
import { attempt } from '../attempt';
import { sessionToken } from '../session';

export async function signOutAction(): Promise<void> {
  await attempt('/', async () => {
    const token = await sessionToken();
    if (token !== undefined) await signOut(token);
    (await cookies()).delete(SESSION_COOKIE);
    return '/';
  });
}
