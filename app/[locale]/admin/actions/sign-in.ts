'use server';

import { cookies } from 'next/headers';
import { SESSION_COOKIE, sessionCookieOptions } from '@/lib/manage/session-cookie';
import { signIn } from '@/lib/manage/sign-in';
import { attempt } from '../attempt';
import { nextPath } from '../next-path';

export async function signInAction(form: FormData): Promise<void> {
  const next = nextPath(form.get('next'));
  await attempt(`/admin/sign-in?${new URLSearchParams({ next }).toString()}`, async () => {
    const token = await signIn(Object.fromEntries(form));
    (await cookies()).set(SESSION_COOKIE, token, sessionCookieOptions());
    return next;
  });
}
