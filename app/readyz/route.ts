import { publicRoute } from '@/app/api/problem';
import { readiness } from '@/lib/serve/ops/readiness';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return publicRoute(async () => {
    const answer = await readiness();
    return Response.json(answer, {
      status: answer.ready ? 200 : 503,
      headers: { 'cache-control': 'no-store' },
    });
  });
}
