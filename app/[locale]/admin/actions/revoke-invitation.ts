'use server';

import { revokeInvitation } from '@/lib/manage/users/revoke-invitation';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function revokeInvitationAction(invitationId: string): Promise<void> {
  await attempt('/admin/users', async () => {
    await revokeInvitation(await signedInUser(), { invitationId });
    return '/admin/users?done=invitationRevoked';
  });
}
