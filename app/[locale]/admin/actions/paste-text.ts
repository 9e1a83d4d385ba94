'use server';

import { pasteText } from '@/lib/manage/uploads/paste-text';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

export async function pasteTextAction(form: FormData): Promise<void> {
  await attempt('/admin/upload?way=text', async () => {
    const input = { text: form.get('text'), name: form.get('name') };
    return `/admin/intakes/${await pasteText(await signedInUser(), input)}`;
  });
}
