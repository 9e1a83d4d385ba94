import { getLocale } from 'next-intl/server';
import { cookies, headers } from 'next/headers';
import { redirect } from '@/components/i18n/navigation';
import { currentUser, type CurrentUser } from '@/lib/manage/current-user';
import { deskUser, type DeskUser } from '@/lib/manage/desk-user';
import { cookieName } from '@/lib/manage/session-cookie';

const ACCOUNT = '/admin/account';

export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(cookieName('session'))?.value;
}

/** Who is signed in; null for nobody. */
export async function signedInUser(): Promise<CurrentUser | null> {
  return currentUser(await sessionToken());
}

/** What the browser calls itself. */
export async function browserName(): Promise<string | null> {
  return (await headers()).get('user-agent');
}

/**
 * Who is signed in; anybody else is sent to the sign-in page and from there back to `path`. Who has yet to set up the
 * second factor that their role needs gets no further than their account.
 */
export async function userOrSignIn(path: string): Promise<DeskUser> {
  const user = await signedInUser();
  const locale = await getLocale();
  if (user === null) {
    return redirect({ href: { pathname: '/admin/sign-in', query: { next: path } }, locale });
  }
  if (user.lacksSecondFactor === true && !path.startsWith(ACCOUNT)) {
    return redirect({ href: `${ACCOUNT}/second-factor?error=second_factor_required`, locale });
  }
  return deskUser(user);
}
