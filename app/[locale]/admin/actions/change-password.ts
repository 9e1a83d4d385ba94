'use server';

import { changePassword } from '@/lib/manage/account/change-password';
import { attempt } from '../attempt';
import { keepSession } from '../keep-sign-in';
import { browserName, signedInUser } from '../session';

export async function changePasswordAction(form: FormData): Promise<void> {
  await attempt('/admin/account', async () => {
    const user = await signedInUser();
    await keepSession(await changePassword(user, Object.fromEntries(form), await browserName()));
    return '/admin/account?done=passwordChanged';
  });
}
