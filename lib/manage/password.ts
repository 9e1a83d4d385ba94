import { hash, verify } from '@node-rs/argon2';
import { makeGate } from './make-gate';

// Argon2id, the package's default, with OWASP's recommendation: 19 MiB, two passes, one lane.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A flood of sign-ins takes two threads and 40 MB, whatever comes. */
const gate = makeGate({ atOnce: 2, waiting: 40, perClient: 4 });

/** `client` is whom the work counts for. Throws `AppError` too_many_requests when there is no room for it. */
export async function hashPassword(password: string, client = 'server'): Promise<string> {
  return gate(client, () => hash(password, OPTIONS));
}

let nobody: Promise<string> | undefined;

/**
 * True when the password fits the hash. Takes as long without a hash, so that unknown addresses do not show. `client` is
 * whom the work counts for. Throws `AppError` too_many_requests when there is no room for it.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
  client = 'server',
): Promise<boolean> {
  nobody ??= hash('nobody has this password', OPTIONS);
  const other = await nobody;
  const fits = await gate(client, () => verify(passwordHash ?? other, password));
  return fits && passwordHash !== null;
}
