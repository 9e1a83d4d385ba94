import { createHash } from 'node:crypto';
import { TRY_MINUTES, type TryLimit } from '../store/reserve-sign-in-try';

export const SIGN_IN_LIMIT = {
  minutes: TRY_MINUTES,
  /** One client at one account, or a browser that signed in there before. */
  failures: 10,
  /** One client at all accounts. */
  ofClient: 20,
  /** All clients at one account. */
  ofAccount: 50,
  /** Failures of everybody above which someone is at it with many addresses, and the limits get tighter. */
  ofAll: 300,
} as const;

const TIGHT = { ofClient: 5, ofAccount: 20, failures: 3 } as const;

export interface SignInSource {
  /** Where the request comes from. */
  readonly address: string;
  readonly email: string;
  /** The browser, when the account's owner signed in there before. */
  readonly device: string | null;
}

/**
 * What a try to sign in is counted under. The owner's browser has a count of its own, so that nobody can keep the owner
 * out by guessing; all others share the account's.
 */
export function signInLimits({ address, email, device }: SignInSource, failuresOfAll: number): TryLimit[] {
  if (device !== null) return [{ key: keyOf('device', device), most: SIGN_IN_LIMIT.failures }];
  const { ofClient, ofAccount, failures } = failuresOfAll >= SIGN_IN_LIMIT.ofAll ? TIGHT : SIGN_IN_LIMIT;
  return [
    { key: keyOf('client', address), most: ofClient },
    { key: pairKey(address, email), most: failures },
    { key: keyOf('account', email), most: ofAccount },
  ];
}

/** The count of one client at one account, which the right password clears. */
export function pairKey(address: string, email: string): string {
  return keyOf('pair', `${address} ${email}`);
}

/** What a try is counted under by a name that is not stored itself. */
export function keyOf(kind: string, name: string): string {
  return createHash('sha256').update(`${kind}:${name}`).digest('hex');
}
