import { answerApi, type ApiSettings } from '@/app/api/answer-api';
import { env } from '@/lib/env';
import { OPERATIONS } from '@/lib/serve/api/operations';
import { makeLimiter } from '@/lib/serve/api/rate-limit';

interface Context {
  params: Promise<{ path?: string[] }>;
}

let settings: ApiSettings | undefined;

async function answer(request: Request, { params }: Context): Promise<Response> {
  const { API_REQUESTS_PER_MINUTE: limit, TRUST_PROXY: isProxyTrusted } = env();
  settings ??= { operations: OPERATIONS, limiter: makeLimiter(limit), isProxyTrusted };
  return answerApi(request, (await params).path ?? [], settings);
}

/** The public API: every route of the table, and a problem document for what is none. */
export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
