import { env } from '../env';

export interface CookieOptions {
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
  readonly path: '/';
  readonly maxAge: number;
}

const DAY = 24 * 60 * 60;
const LIVES = {
  /** The session's token. It outlasts a session without use: the server alone decides when one has ended. */
  session: 30 * DAY,
  /** The right password was given, the second factor is still to come. */
  challenge: 5 * 60,
  /** This browser signed in before. */
  device: 400 * DAY,
} as const;
export type CookieKind = keyof typeof LIVES;

/** With https a cookie of this name can only have been set by this very site, over https. */
export function cookieName(kind: CookieKind): string {
  return `${isSecure() ? '__Host-' : ''}gongkai_${kind}`;
}

export function cookieOptions(kind: CookieKind): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge: LIVES[kind] };
}

function isSecure(): boolean {
  return env().SITE_URL.startsWith('https:');
}
