'use server';

import { cookies } from 'next/headers';
import { AppError } from '@/lib/domain/app-error';
import { finishSignIn } from '@/lib/manage/second-factor/finish-sign-in';
import { cookieName } from '@/lib/manage/session-cookie';
import { attempt, withError } from '../attempt';
import { dropCookie, keepSession } from '../keep-sign-in';
import { nextPath } from '../next-path';
import { visitor } from '../visitor';

export async function finishSignInAction(form: FormData): Promise<void> {
  const next = nextPath(form.get('next'));
  const query = new URLSearchParams({ next }).toString();
  await attempt(`/admin/sign-in/code?${query}`, async () => {
    const challenge = (await cookies()).get(cookieName('challenge'))?.value;
    try {
      await keepSession(await finishSignIn(challenge, Object.fromEntries(form), await visitor()));
      return next;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'sign_in_again') throw error;
      await dropCookie('challenge');
      return withError(`/admin/sign-in?${query}`, error);
    }
  });
}
