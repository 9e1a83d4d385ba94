import { getLocale } from 'next-intl/server';
import { getPathname } from '@/components/i18n/navigation';
import { env } from '@/lib/env';
import { invitationPath } from '@/lib/manage/users/invitation-path';

/** The whole address of a link, in the language of who made it. */
export async function linkAddress(token: string): Promise<string> {
  const path = getPathname({ href: invitationPath(token), locale: await getLocale() });
  return new URL(path, env().SITE_URL).href;
}
