import { database } from '../store/client';
import { forgetSignInFailures } from '../store/forget-sign-in-failures';
import { verifyPassword } from './password';

/** Whether the password fits the hash. A try that found no room was none: what was counted for it is taken back. */
export async function isRightPassword(
  passwordHash: string | null,
  password: string,
  client: string,
  counted: readonly string[],
): Promise<boolean> {
  try {
    return await verifyPassword(passwordHash, password, client);
  } catch (error) {
    await forgetSignInFailures(database(), counted);
    throw error;
  }
}
