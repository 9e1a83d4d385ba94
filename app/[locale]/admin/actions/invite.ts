'use server';

import { revalidatePath } from 'next/cache';
import type { ShownOnce } from '@/components/admin/accounts/shown-once-form';
import { invite } from '@/lib/manage/users/invite';
import { linkAddress } from '../link-address';
import { once } from '../once';
import { signedInUser } from '../session';

export async function inviteAction(_: ShownOnce | null, form: FormData): Promise<ShownOnce> {
  return once(async () => {
    const token = await invite(await signedInUser(), Object.fromEntries(form));
    revalidatePath('/', 'layout');
    return { kind: 'link', link: await linkAddress(token) };
  });
}
