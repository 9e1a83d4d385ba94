'use server';

import { correctVersion } from '@/lib/manage/correct-version';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

/** Makes a version without one of the corrections that hold. */
export async function takeBackAction(
  versionId: string,
  expectedVersionId: string,
  form: FormData,
): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    const made = await correctVersion(await signedInUser(), {
      ...{ versionId, expectedVersionId, reason: form.get('reason') },
      undo: [{ kind: form.get('kind'), target: form.get('target') }],
    });
    return `/admin/versions/${made}?done=corrected`;
  });
}
