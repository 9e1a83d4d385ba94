import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it. */
const FORM = { issuer: 'Gongkai Archive', algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may be one step off, and people take their time. */
const WINDOW = 1;

/** 160 random bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function totpAddress(secret: string, email: string): string {
  return new TOTP({ ...FORM, label: email, secret }).toString();
}

/** The time step that the code belongs to, near `now` in milliseconds; null for a wrong code. */
export function totpStep(secret: string, code: string, now: number): number | null {
  const delta = new TOTP({ ...FORM, secret }).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: FORM.period, timestamp: now }) + delta;
}
