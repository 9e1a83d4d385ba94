import { publicRoute } from '@/app/api/problem';
import { readerNumbers } from '@/lib/manage/reader-numbers';
import { metricsAnswer } from '@/lib/serve/ops/metrics-answer';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return publicRoute(() => answerMetrics(request));
}

async function answerMetrics(request: Request): Promise<Response> {
  const answer = await metricsAnswer(request.headers.get('authorization'), readerNumbers);
  if (answer === 'off') return new Response(null, { status: 404 });
  if (answer === 'refused')
    return new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
  return new Response(answer.text, {
    headers: { 'content-type': answer.mediaType, 'cache-control': 'no-store' },
  });
}
