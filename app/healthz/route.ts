import { isHealthy } from '@/lib/serve/health';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return (await isHealthy())
    ? Response.json({ status: 'ok' })
    : Response.json({ status: 'database unreachable' }, { status: 503 });
}
