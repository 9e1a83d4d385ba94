'use server';

import { decideFinding } from '@/lib/manage/decide-finding';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

/** Decides on one finding and goes back to it on the page of the version. */
export async function decideFindingAction(versionId: string, form: FormData): Promise<void> {
  await attempt(`/admin/versions/${versionId}`, async () => {
    const findingId = form.get('findingId');
    await decideFinding(await signedInUser(), {
      findingId,
      expected: form.get('expected') === '' ? null : form.get('expected'),
      state: form.get('state'),
      comment: form.get('comment'),
    });
    return `/admin/versions/${versionId}?done=finding_decided`;
  });
}
