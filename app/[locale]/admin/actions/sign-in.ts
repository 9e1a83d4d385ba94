'use server';

import { cookies } from 'next/headers';
import { SESSION_COOKIE, sessionCookieOptions } from '@/lib/manage/session-cookie';
import { signIn } from '@/lib/manage/sign-in';
import { attempt } from '../attempt';

export async function signInAction(form: FormData): Promise<void> {
  const asked = form.get('next');
  const next = typeof asked === 'string' && /^\/admin(\/|$)/.test(asked) ? asked : '/admin';
  await attempt(`/admin/sign-in?${new URLSearchParams({ next }).toString()}`, async () => {
    const token = await signIn(Object.fromEntries(form));
    (await cookies()).set(SESSION_COOKIE, token, sessionCookieOptions());
    return next;
  });
}
