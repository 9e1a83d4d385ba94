/** True when a page of this site sent the request: its origin is the host that was asked. */
export function isFromThisSite(request: Request): boolean {
  const origin = request.headers.get('Origin');
  const host = request.headers.get('X-Forwarded-Host') ?? request.headers.get('Host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}
