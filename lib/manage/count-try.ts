import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { reserveSignInTry, type TryLimit } from '../store/reserve-sign-in-try';
import { transact } from '../store/transact';
import { SIGN_IN_LIMIT } from './sign-in-limits';

/**
 * Counts a try as failed before it is made; returns the ids of what was counted, for one that succeeds. Throws `AppError`
 * too_many_attempts when a limit is reached.
 */
export async function countTry(choose: (failuresOfAll: number) => readonly TryLimit[]): Promise<string[]> {
  const since = new Date(Date.now() - SIGN_IN_LIMIT.minutes * 60_000);
  const counted = await transact(database(), (tx) => reserveSignInTry(tx, since, choose));
  if (counted !== null) return counted;
  throw new AppError('too_many_attempts', 'too many failed tries', {
    params: { minutes: SIGN_IN_LIMIT.minutes },
  });
}
