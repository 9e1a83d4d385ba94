'use server';

import { endSession } from '@/lib/manage/account/end-session';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function endSessionAction(sessionId: string): Promise<void> {
  await attempt('/admin/account', async () => {
    await endSession(await signedInUser(), { sessionId });
    return '/admin/account?done=sessionEnded';
  });
}
