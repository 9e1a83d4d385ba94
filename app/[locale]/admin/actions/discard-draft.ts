'use server';

import { discardDraft } from '@/lib/manage/discard-draft';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function discardDraftAction(versionId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    await discardDraft(await signedInUser(), { ...Object.fromEntries(form), versionId });
    return '/admin?done=discarded';
  });
}
