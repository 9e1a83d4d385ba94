import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { findEnabledUser } from '../store/find-enabled-user';
import { forgetSignInFailures } from '../store/forget-sign-in-failures';
import type { User } from '../store/generated/client';
import { countTry } from './count-try';
import type { CurrentUser } from './current-user';
import { isRightPassword } from './is-right-password';
import { keyOf, SIGN_IN_LIMIT } from './sign-in-limits';

/**
 * Makes sure that it is the account's owner who sits at an open session. Throws `AppError` wrong_password,
 * too_many_attempts, too_many_requests.
 */
export async function confirmPassword({ id }: CurrentUser, password: string): Promise<User> {
  const db = database();
  const counted = await countTry(() => [{ key: keyOf('own password', id), most: SIGN_IN_LIMIT.failures }]);
  const user = await findEnabledUser(db, id);
  if (!(await isRightPassword(user?.passwordHash ?? null, password, id, counted)) || user === null) {
    throw new AppError('wrong_password', 'not the present password');
  }
  await forgetSignInFailures(db, counted);
  return user;
}
