'use server';

import { changeRole } from '@/lib/manage/users/change-role';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function changeRoleAction(userId: string, form: FormData): Promise<void> {
  await attempt(`/admin/users/${userId}`, async () => {
    await changeRole(await signedInUser(), { userId, role: form.get('role') });
    return `/admin/users/${userId}?done=roleChanged`;
  });
}
