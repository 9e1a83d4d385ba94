import { env } from '@/lib/env';

interface Settings {
  readonly SITE_URL: string;
  readonly TRUST_PROXY: boolean;
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a request may change something, by its method. */
export function mayChange({ method }: Pick<Request, 'method'>): boolean {
  return !SAFE_METHODS.includes(method);
}

/**
 * True when a page of this site sent the request: its origin is the host that was asked or the public address, and the
 * browser does not say otherwise. X-Forwarded-Host counts only where a proxy is trusted to have written it.
 */
export function isFromThisSite(
  { headers }: Pick<Request, 'headers'>,
  { SITE_URL, TRUST_PROXY }: Settings = env(),
): boolean {
  const relation = headers.get('Sec-Fetch-Site');
  if (relation !== null && relation !== 'same-origin' && relation !== 'none') return false;
  const origin = headers.get('Origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const { protocol, host, origin: whole } = new URL(origin);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const forwarded = TRUST_PROXY ? headers.get('X-Forwarded-Host') : null;
  return host === (forwarded ?? headers.get('Host')) || whole === new URL(SITE_URL).origin;
}
