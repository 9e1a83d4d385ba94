import type { NextRequest } from 'next/server';
import { listMetrics } from '@/lib/serve/api/list-metrics';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(() => {
    readParameters(PARAMETERS.none, request.nextUrl.searchParams);
    return publicJson(listMetrics());
  });
}
