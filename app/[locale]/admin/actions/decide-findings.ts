'use server';

import { decideFindings } from '@/lib/manage/decide-findings';
import { attempt } from '../attempt';
import { signedInUser } from '../session';

/** Decides on the findings picked from the list, each named with the last decision that was shown beside it. */
export async function decideFindingsAction(list: string, form: FormData): Promise<void> {
  await attempt(list, async () => {
    const findings = form.getAll('finding').map((value) => {
      const [findingId, expected = ''] = (typeof value === 'string' ? value : '').split(' ');
      return { findingId, expected: expected === '' ? null : expected };
    });
    const input = { findings, state: form.get('state'), comment: form.get('comment') };
    const count = await decideFindings(await signedInUser(), input);
    return `${list}${list.includes('?') ? '&' : '?'}done=finding_decided&count=${count}`;
  });
}
