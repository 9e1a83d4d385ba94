import { createHash, randomBytes } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A session ends after this long however much it is used, and earlier when it is not used. */
export const SESSION_DAYS = { most: 30, idle: 7 } as const;

/** 256 random bits, for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of the token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** When a session opened now ends. */
export function sessionEnd(): Date {
  return new Date(Date.now() + SESSION_DAYS.most * DAY_MS);
}

/** A session last used before this moment has ended. */
export function idleSince(): Date {
  return new Date(Date.now() - SESSION_DAYS.idle * DAY_MS);
}
