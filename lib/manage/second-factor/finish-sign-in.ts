import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { findEnabledUser } from '../../store/find-enabled-user';
import { forgetSignInFailures } from '../../store/forget-sign-in-failures';
import { holdUser } from '../../store/hold-user';
import { transact } from '../../store/transact';
import { useSignInChallenge } from '../../store/use-sign-in-challenge';
import { countTry } from '../count-try';
import { noteFailedSignIn } from '../note-failed-sign-in';
import { openSession, type OpenedSession } from '../open-session';
import { hashToken } from '../session-token';
import type { Visitor } from '../sign-in';
import { keyOf } from '../sign-in-limits';
import { CHALLENGE } from './open-challenge';
import { takeCode } from './take-code';

const Input = z.object({ code: z.string().max(100) }).catch({ code: '' });
/** Wrong codes of one account, over all sign-ins with the right password. */
const MOST_WRONG = 10;

/**
 * The second step: a code of the authenticator app or a recovery code. Throws `AppError` sign_in_again when the first step
 * is too long ago or no try is left, wrong_code, too_many_attempts.
 */
export async function finishSignIn(
  challenge: string | undefined,
  input: unknown,
  visitor: Visitor,
): Promise<OpenedSession> {
  const db = database();
  const tokenHash = hashToken(challenge ?? '');
  const userId = await useSignInChallenge(db, tokenHash, CHALLENGE.tries);
  if (userId === null) throw new AppError('sign_in_again', 'no sign-in waits for a code');
  const counted = await countTry(() => [{ key: keyOf('second factor', userId), most: MOST_WRONG }]);
  const opened = await transact(db, async (tx) => {
    const user = await findEnabledUser(tx, userId);
    if (user === null || !(await holdUser(tx, user))) return null;
    if (!(await takeCode(tx, user, Input.parse(input).code))) return null;
    // Whoever comes second with the same challenge, or after its end, finds none.
    const { count } = await tx.signInChallenge.deleteMany({ where: { tokenHash } });
    return count === 1 ? openSession(tx, user, visitor.client) : null;
  });
  if (opened === null) {
    noteFailedSignIn(userId, { step: 'second_factor' });
    throw new AppError('wrong_code', 'wrong second factor');
  }
  await forgetSignInFailures(db, counted);
  return opened;
}
