import type { NextRequest } from 'next/server';
import { listReports } from '@/lib/serve/api/list-reports';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(async () =>
    publicJson(await listReports(readParameters(PARAMETERS.reports, request.nextUrl.searchParams))),
  );
}
