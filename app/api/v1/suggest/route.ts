import type { NextRequest } from 'next/server';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { suggest } from '@/lib/serve/suggest/suggest';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(async () => {
    const { q } = readParameters(PARAMETERS.suggest, request.nextUrl.searchParams);
    return publicJson(await suggest(q));
  });
}
