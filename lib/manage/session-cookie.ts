import { env } from '../env';

export const SESSION_COOKIE = 'gongkai_session';

export interface CookieOptions {
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
  readonly path: '/';
  readonly maxAge: number;
}

/** How the session's cookie is set. It outlasts a session without use: the server alone decides when one has ended. */
export function sessionCookieOptions(): CookieOptions {
  const secure = env().SITE_URL.startsWith('https:');
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 400 * 24 * 60 * 60 };
}
