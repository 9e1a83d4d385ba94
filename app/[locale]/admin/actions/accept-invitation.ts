'use server';

import { acceptInvitation } from '@/lib/manage/users/accept-invitation';
import { invitationPath } from '@/lib/manage/users/invitation-path';
import { attempt } from '../attempt';
import { keepSignIn } from '../keep-sign-in';
import { visitor } from '../visitor';

export async function acceptInvitationAction(token: string, done: string, form: FormData): Promise<void> {
  await attempt(invitationPath(token), async () => {
    const signedIn = await acceptInvitation({ ...Object.fromEntries(form), token }, await visitor());
    return keepSignIn(signedIn, done === 'joined' ? '/admin?done=joined' : '/admin?done=passwordChosen');
  });
}
