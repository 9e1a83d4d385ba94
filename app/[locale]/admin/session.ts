import { getLocale } from 'next-intl/server';
import { cookies } from 'next/headers';
import { redirect } from '@/components/i18n/navigation';
import { currentUser, type CurrentUser } from '@/lib/manage/current-user';
import { SESSION_COOKIE } from '@/lib/manage/session-cookie';

export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(SESSION_COOKIE)?.value;
}

/** Who is signed in; null for nobody. */
export async function signedInUser(): Promise<CurrentUser | null> {
  return currentUser(await sessionToken());
}

/** Who is signed in; anybody else is sent to the sign-in page and from there back to `path`. */
export async function userOrSignIn(path: string): Promise<CurrentUser> {
  const user = await signedInUser();
  if (user !== null) return user;
  return redirect({ href: { pathname: '/admin/sign-in', query: { next: path } }, locale: await getLocale() });
}
