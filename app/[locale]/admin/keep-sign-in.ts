import { cookies } from 'next/headers';
import type { OpenedSession } from '@/lib/manage/open-session';
import { cookieName, cookieOptions, type CookieKind } from '@/lib/manage/session-cookie';
import type { SignedIn } from '@/lib/manage/sign-in';
import { signOut } from '@/lib/manage/sign-out';
import { sessionToken } from './session';

/** Lets the browser keep the sign-in, and returns where it goes on: `next`, or first to the second step. */
export async function keepSignIn(signedIn: SignedIn, next: string): Promise<string> {
  if ('challenge' in signedIn) {
    await setCookie('challenge', signedIn.challenge);
    return `/admin/sign-in/code?${new URLSearchParams({ next }).toString()}`;
  }
  await keepSession(signedIn);
  return next;
}

/** Lets the browser keep a session in place of the one it had. */
export async function keepSession({ token, device }: OpenedSession): Promise<void> {
  const earlier = await sessionToken();
  if (earlier !== undefined) await signOut(earlier);
  await setCookie('session', token);
  await setCookie('device', device);
  await dropCookie('challenge');
}

/** A browser takes a deletion only with the flags that the name asks for. */
export async function dropCookie(kind: CookieKind): Promise<void> {
  (await cookies()).set(cookieName(kind), '', { ...cookieOptions(kind), maxAge: 0 });
}

async function setCookie(kind: CookieKind, value: string): Promise<void> {
  (await cookies()).set(cookieName(kind), value, cookieOptions(kind));
}
