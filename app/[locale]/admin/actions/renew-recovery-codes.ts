'use server';

import type { ShownOnce } from '@/components/admin/accounts/shown-once-form';
import { renewRecoveryCodes } from '@/lib/manage/second-factor/renew-recovery-codes';
import { once } from '../once';
import { signedInUser } from '../session';

export async function renewRecoveryCodesAction(_: ShownOnce | null, form: FormData): Promise<ShownOnce> {
  return once(async () => ({
    kind: 'codes',
    codes: await renewRecoveryCodes(await signedInUser(), Object.fromEntries(form)),
  }));
}
