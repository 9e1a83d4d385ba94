import { createHash, randomBytes } from 'node:crypto';

const SESSION_DAYS = 30;

/** 256 random bits, for the cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of the token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** When a session used now ends. */
export function sessionEnd(): Date {
  return new Date(Date.now() + SESSION_DAYS * 24 * 60 * 60 * 1000);
}
