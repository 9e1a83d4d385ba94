import { openapi } from '@/lib/serve/api/openapi';
import { publicJson, publicRoute } from '@/app/api/problem';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return publicRoute(() => publicJson(openapi()));
}
