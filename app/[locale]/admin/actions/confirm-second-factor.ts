'use server';

import type { ShownOnce } from '@/components/admin/accounts/shown-once-form';
import { confirmSecondFactor } from '@/lib/manage/second-factor/confirm-second-factor';
import { once } from '../once';
import { signedInUser } from '../session';

export async function confirmSecondFactorAction(_: ShownOnce | null, form: FormData): Promise<ShownOnce> {
  return once(async () => ({
    kind: 'codes',
    codes: await confirmSecondFactor(await signedInUser(), Object.fromEntries(form)),
  }));
}
