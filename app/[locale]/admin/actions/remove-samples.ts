'use server';

import { removeSamples } from '@/lib/manage/remove-samples';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function removeSamplesAction(): Promise<void> {
  await attempt(
    '/admin',
    async () => `/admin?done=samples&count=${await removeSamples(await signedInUser())}`,
  );
}
