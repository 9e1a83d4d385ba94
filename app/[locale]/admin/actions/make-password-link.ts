'use server';

import type { ShownOnce } from '@/components/admin/accounts/shown-once-form';
import { makePasswordLink } from '@/lib/manage/users/make-password-link';
import { linkAddress } from '../link-address';
import { once } from '../once';
import { signedInUser } from '../session';

export async function makePasswordLinkAction(userId: string): Promise<ShownOnce> {
  return once(async () => {
    const token = await makePasswordLink(await signedInUser(), { userId });
    return { kind: 'link', link: await linkAddress(token) };
  });
}
