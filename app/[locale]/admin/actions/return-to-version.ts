'use server';

import { returnToVersion } from '@/lib/manage/return-to-version';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function returnToVersionAction(
  reportId: string,
  expectedVersionId: string,
  form: FormData,
): Promise<void> {
  await attempt(`/admin/reports/${reportId}/versions`, async () => {
    const input = { versionId: form.get('versionId'), expectedVersionId, reason: form.get('reason') };
    const versionId = await returnToVersion(await signedInUser(), input);
    return `/admin/versions/${versionId}?done=returned`;
  });
}
