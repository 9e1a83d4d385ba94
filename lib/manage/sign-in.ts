import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { findUserByEmail } from '../store/find-user-by-email';
import { forgetSignInFailures } from '../store/forget-sign-in-failures';
import { holdUser } from '../store/hold-user';
import { transact } from '../store/transact';
import { countTry } from './count-try';
import { knownDevice } from './known-device';
import { noteFailedSignIn } from './note-failed-sign-in';
import { openSession, type OpenedSession } from './open-session';
import { isRightPassword } from './is-right-password';
import { openChallenge } from './second-factor/open-challenge';
import { pairKey, signInLimits } from './sign-in-limits';

const Input = z.object({ email: z.string().trim().toLowerCase().max(254), password: z.string().max(1_000) });

/** What the request says of who sends it. */
export interface Visitor {
  /** Network the request comes from. */
  readonly address: string;
  /** What the browser calls itself. */
  readonly client: string | null;
  /** What the browser kept of an earlier sign-in. */
  readonly device?: string | undefined;
}

/** `challenge`: the token of a sign-in that waits for the second factor. */
export type SignedIn = OpenedSession | { readonly challenge: string };

/** Checks the password. Throws `AppError` wrong_credentials, too_many_attempts, too_many_requests. */
export async function signIn(input: unknown, visitor: Visitor): Promise<SignedIn> {
  const parsed = Input.safeParse(input);
  if (!parsed.success) throw new AppError('wrong_credentials', 'sign-in form is malformed');
  const { email, password } = parsed.data;
  const { address, client } = visitor;
  const db = database();
  const user = await findUserByEmail(db, email);
  const device = knownDevice(visitor.device, user?.passwordHash ?? null);
  const counted = await countTry((ofAll) => signInLimits({ address, email, device }, ofAll));
  if (!(await isRightPassword(user?.passwordHash ?? null, password, address, counted)) || user === null) {
    if (user !== null) noteFailedSignIn(user.id);
    throw new AppError('wrong_credentials', 'wrong address or password');
  }
  await forgetSignInFailures(db, counted, [pairKey(address, email)]);
  return transact(db, async (tx) => {
    if (!(await holdUser(tx, user))) throw new AppError('wrong_credentials', 'changed meanwhile');
    if (user.totpConfirmedAt !== null) return { challenge: await openChallenge(tx, user.id) };
    return openSession(tx, user, client);
  });
}
