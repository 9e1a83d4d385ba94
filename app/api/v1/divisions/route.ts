import type { NextRequest } from 'next/server';
import { listDivisions } from '@/lib/serve/api/list-divisions';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(async () => {
    const { parent } = readParameters(PARAMETERS.divisions, request.nextUrl.searchParams);
    return publicJson(await listDivisions(parent));
  });
}
