import { failure } from '@/app/api/problem';
import { refuseCostly } from '@/app/guard/refuse-costly';
import { asAppError } from '@/lib/serve/api/as-app-error';
import { answerOai } from '@/lib/serve/oai/answer-oai';

const RETRY_AFTER_SECONDS = 60;
const MOST_BYTES = 10_000;

async function answer(query: URLSearchParams): Promise<Response> {
  try {
    return new Response(await answerOai(query), {
      headers: {
        'content-type': 'text/xml; charset=utf-8',
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
      },
    });
  } catch (error) {
    if (asAppError(error)?.code !== 'database_unavailable') return failure(error);
    // What OAI-PMH has for a repository that is busy (3.1.2.2).
    return new Response(null, { status: 503, headers: { 'retry-after': String(RETRY_AFTER_SECONDS) } });
  }
}

/** The archive for harvesters, by OAI-PMH 2.0. */
export async function GET(request: Request): Promise<Response> {
  return refuseCostly(request) ?? answer(new URL(request.url).searchParams);
}

/** The same with the arguments in the body, as a form. */
export async function POST(request: Request): Promise<Response> {
  const size = Number(request.headers.get('content-length') ?? Infinity);
  if (size > MOST_BYTES) return new Response(null, { status: 413 });
  return refuseCostly(request) ?? answer(new URLSearchParams(await request.text()));
}
