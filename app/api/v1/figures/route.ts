import type { NextRequest } from 'next/server';
import { listFigures } from '@/lib/serve/api/list-figures';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(async () =>
    publicJson(await listFigures(readParameters(PARAMETERS.figures, request.nextUrl.searchParams))),
  );
}
