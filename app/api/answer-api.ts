import { AppError } from '@/lib/domain/app-error';
import { log } from '@/lib/log';
import { asAppError } from '@/lib/serve/api/as-app-error';
import { clientAddress } from '@/lib/serve/api/client-address';
import { entityTag, isKnown } from '@/lib/serve/api/entity-tag';
import { findOperation } from '@/lib/serve/api/find-operation';
import type { Operation, Result } from '@/lib/serve/api/operation';
import { WINDOW_SECONDS, type Allowance, type Limiter } from '@/lib/serve/api/rate-limit';
import { absolute } from '@/lib/serve/api/report-item';
import { accepts } from './accepts';
import { problem } from './problem';

export interface ApiSettings {
  readonly operations: readonly Operation[];
  readonly limiter: Limiter;
  readonly isProxyTrusted: boolean;
}

type HeaderFields = Readonly<Record<string, string>>;

const METHODS = 'GET, HEAD, OPTIONS';
const OPEN: HeaderFields = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Content-Disposition, ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
  'x-content-type-options': 'nosniff',
};
const A_DAY = 86_400;

/** Answers a request to the public API; `segments` is what stands behind /api/v1. */
export async function answerApi(
  request: Request,
  segments: readonly string[],
  settings: ApiSettings,
): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  const allowance = settings.limiter(clientAddress(request.headers, settings.isProxyTrusted));
  const headers = { ...OPEN, ...limitHeaders(allowance) };
  const response = await attempt(headers, async () => {
    if (!allowance.isAllowed) throw new AppError('too_many_requests', `${allowance.limit} a minute`);
    const found = findOperation(settings.operations, segments);
    if (found === null) throw new AppError('not_found', `no route /api/v1/${segments.join('/')}`);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new AppError('method_not_allowed', `${request.method} is not answered`);
    }
    return answer(request, found.operation, found.path, headers);
  });
  return request.method === 'HEAD' ? withoutBody(response) : response;
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      allow: METHODS,
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': 'Accept, Content-Type, If-None-Match',
      'access-control-max-age': String(A_DAY),
    },
  });
}

/** RateLimit header fields for HTTP, draft-ietf-httpapi-ratelimit-headers-10. */
function limitHeaders({ isAllowed, limit, left, wholeIn, nextIn }: Allowance): HeaderFields {
  return {
    'ratelimit-policy': `"default";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"default";r=${left};t=${wholeIn}`,
    ...(!isAllowed && { 'retry-after': String(nextIn) }),
  };
}

async function attempt(headers: HeaderFields, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    const expected = asAppError(error);
    if (expected === null) log().error({ part: 'api', err: error }, 'an operation failed');
    const known = expected ?? new AppError('internal_error', 'the server could not answer', { cause: error });
    return problem(known, { ...headers, ...(known.code === 'method_not_allowed' && { allow: METHODS }) });
  }
}

async function answer(
  request: Request,
  operation: Operation,
  path: HeaderFields,
  headers: HeaderFields,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = operation.ask(path, query);
  const { mediaTypes } = operation.response;
  if (!accepts(request.headers.get('accept'), mediaTypes)) {
    throw new AppError('not_acceptable', `there is only ${mediaTypes.join(', ')}`);
  }
  const cached = { ...headers, 'cache-control': `public, max-age=${operation.maxAge ?? 0}, must-revalidate` };
  const known = request.headers.get('if-none-match');
  const early = asked.tag === null ? null : await asked.tag();
  if (early !== null && isKnown(known, early)) return unchanged({ ...cached, etag: early });
  const { body, ...sent } = send(await asked.answer(), operation, new URL(request.url));
  const etag = early ?? sent.etag;
  const all = { ...cached, ...sent.headers, ...(etag !== null && { etag }) };
  if (etag !== null && isKnown(known, etag)) return unchanged(all);
  return new Response(body, { headers: all });
}

/** A 304 says nothing of a content that it does not have. */
function unchanged(headers: HeaderFields): Response {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'));
  return new Response(null, { status: 304, headers: kept });
}

interface Sent {
  readonly body: BodyInit;
  readonly headers: HeaderFields;
  readonly etag: string | null;
}

function send(result: Result, { isTagged = true }: Operation, url: URL): Sent {
  if (result.kind === 'json') {
    const body = JSON.stringify(result.body);
    const link = linkHeader(url, result.links ?? {});
    return {
      body,
      headers: { 'content-type': 'application/json', ...(link !== '' && { link }) },
      etag: isTagged ? entityTag(body) : null,
    };
  }
  const { content, mediaType, fileName, etag, isImmutable = false } = result;
  return {
    body: content,
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      ...(isImmutable && { 'cache-control': 'public, max-age=31536000, immutable' }),
    },
    etag: etag ?? (typeof content === 'string' ? entityTag(content) : null),
  };
}

/** Links to the pages beside this one (RFC 8288), with everything else that was asked. */
function linkHeader(asked: URL, links: Readonly<Record<string, HeaderFields>>): string {
  return Object.entries(links)
    .map(([relation, changes]) => {
      const url = new URL(absolute(asked.pathname));
      url.search = asked.search;
      for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
      return `<${url.href}>; rel="${relation}"`;
    })
    .join(', ');
}

function withoutBody(response: Response): Response {
  void response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}
