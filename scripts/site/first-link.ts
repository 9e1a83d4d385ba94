import { firstAdministrator } from '../../lib/manage/users/first-administrator';
import { invitationPath } from '../../lib/manage/users/invitation-path';

/** While the archive has no administrator: the address where one person becomes it, once; else null. */
export async function firstLink(siteUrl: string): Promise<string | null> {
  const token = await firstAdministrator();
  return token === null ? null : new URL(invitationPath(token), siteUrl).href;
}
