'use server';

import { discardDraft } from '@/lib/manage/discard-draft';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function discardDraftAction(versionId: string): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await discardDraft(await signedInUser(), { versionId });
    return '/admin?done=discarded';
  });
}
