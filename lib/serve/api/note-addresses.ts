import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '../../env';
import { ADDRESS_HEADER } from './client-address';

const A_YEAR_SECONDS = 31_536_000;

/**
 * Lets every request of this process say from which address its connection comes, as routes see only its headers; and
 * where the site is public by https, every answer say that it always is.
 */
export function noteAddresses(): void {
  const isSecure = env().SITE_URL.startsWith('https:');
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    request.headers[ADDRESS_HEADER] = request.socket.remoteAddress ?? 'unknown';
    if (isSecure) response.setHeader('Strict-Transport-Security', `max-age=${A_YEAR_SECONDS}`);
  });
}
