'use server';

import { signIn } from '@/lib/manage/sign-in';
import { attempt } from '../attempt';
import { keepSignIn } from '../keep-sign-in';
import { nextPath } from '../next-path';
import { visitor } from '../visitor';

export async function signInAction(form: FormData): Promise<void> {
  const next = nextPath(form.get('next'));
  await attempt(`/admin/sign-in?${new URLSearchParams({ next }).toString()}`, async () =>
    keepSignIn(await signIn(Object.fromEntries(form), await visitor()), next),
  );
}
