import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { log } from '../../log';
import { metrics } from './registry';
import { routePattern } from './route-pattern';

export const REQUEST_ID_HEADER = 'x-request-id';
/** Too many, and of no interest. */
const QUIET = new Set(['/_next', '/healthz', '/readyz', '/ops/metrics']);

interface Started {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Gives every request an id of our own, counts it, and logs it when it has ended: never its address, only its kind. */
export function watchRequests(): void {
  subscribe('http.server.request.start', (message) => watch(message as Started));
}

function watch({ request, response }: Started): void {
  const requestId = randomUUID();
  request.headers[REQUEST_ID_HEADER] = requestId;
  response.setHeader(REQUEST_ID_HEADER, requestId);
  // Next.js rewrites the address while it answers.
  const route = routePattern(request.url ?? '/');
  const method = request.method ?? 'GET';
  const start = performance.now();
  response.once('close', () => {
    const seconds = (performance.now() - start) / 1000;
    const status = String(response.statusCode);
    if (!response.writableEnded) metrics().aborted.inc({ route });
    metrics().requests.observe({ method, route, status }, seconds);
    const said = { requestId, method, route, status: response.statusCode, ms: Math.round(seconds * 1000) };
    if (response.statusCode >= 500) log().error(said, 'request failed');
    else if (QUIET.has(route)) log().debug(said, 'request');
    else log().info(said, 'request');
  });
}
